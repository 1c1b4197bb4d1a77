package dev.diskover.order.transaction.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Orders;
import dev.diskover.order.subscription.domain.SubscriptionStatus;
import dev.diskover.order.transaction.domain.PaymentStatus;
import dev.diskover.order.transaction.domain.TransactionStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The database and the domain hold the same tables of legal changes: every pair of both is compared. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LegalChangesTest {

    private static final String CHECK_VIOLATION = "23514";
    private static final String TRANSACTION = """
            insert into transactions (id, buyer_id, buyer_email, status, subtotal, total, currency, created_at,
                completed_at)
            values (:id, :id, 'anna@example.test', :status, 1, 1, 'EUR', now(),
                case when :paid then now() end)
            """;
    private static final String PAYMENT = """
            insert into payments (id, transaction_id, provider, method, amount, currency, status, next_check_at,
                created_at, updated_at)
            values (:id, :id, 'simulated', 'default', 1, 'EUR', :status, 'infinity', now(), now())
            """;
    private static final String SUBSCRIPTION = """
            insert into subscriptions (id, user_id, product_id, org_id, transaction_id, item_id, status,
                current_period_start, current_period_end, created_at)
            values (:id, :id, :id, :id, :id, :id, :status, now(), now() + interval '1 day', now())
            """;

    @Inject
    Database database;

    @ParameterizedTest
    @MethodSource("transactions")
    void transactions_change_as_the_domain_says(TransactionStatus from, TransactionStatus to) {
        // Given
        var id = UUID.randomUUID();
        insertTransaction(id, from);

        // When
        var isAllowed = isAllowed(handle -> handle.createUpdate("""
                        update transactions set status = :to, completed_at = case when :paid then now() end
                        where id = :id""")
                .bind("to", to.code())
                .bind("paid", Orders.hasBeenPaid(to))
                .bind("id", id)
                .execute());

        // Then
        assertThat(isAllowed).isEqualTo(from == to || from.canBecome(to));
    }

    @ParameterizedTest
    @MethodSource("payments")
    void payments_change_as_the_domain_says(PaymentStatus from, PaymentStatus to) {
        // Given
        var id = UUID.randomUUID();
        insertTransaction(id, TransactionStatus.PENDING);
        insert(PAYMENT, id, from.code());

        // When
        var isAllowed = isAllowed("payments", id, to.code());

        // Then
        assertThat(isAllowed).isEqualTo(from == to || from.canBecome(to));
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void subscriptions_change_as_the_domain_says(SubscriptionStatus from, SubscriptionStatus to) {
        // Given
        var id = UUID.randomUUID();
        insert(SUBSCRIPTION, id, from.code());

        // When
        var isAllowed = isAllowed("subscriptions", id, to.code());

        // Then
        assertThat(isAllowed).isEqualTo(from == to || from.canBecome(to));
    }

    static Stream<Arguments> transactions() {
        return pairs(TransactionStatus.values());
    }

    static Stream<Arguments> payments() {
        return pairs(PaymentStatus.values());
    }

    static Stream<Arguments> subscriptions() {
        return pairs(SubscriptionStatus.values());
    }

    private static Stream<Arguments> pairs(Enum<?>[] values) {
        return Arrays.stream(values).flatMap(from -> Arrays.stream(values).map(to -> Arguments.of(from, to)));
    }

    private void insertTransaction(UUID id, TransactionStatus status) {
        database.with(handle -> handle.createUpdate(TRANSACTION)
                .bind("id", id)
                .bind("status", status.code())
                .bind("paid", Orders.hasBeenPaid(status))
                .execute());
    }

    private void insert(String sql, UUID id, String status) {
        database.with(handle ->
                handle.createUpdate(sql).bind("id", id).bind("status", status).execute());
    }

    private boolean isAllowed(String table, UUID id, String to) {
        return isAllowed(handle -> handle.createUpdate("update %s set status = :to where id = :id".formatted(table))
                .bind("to", to)
                .bind("id", id)
                .execute());
    }

    private boolean isAllowed(Function<Handle, Integer> update) {
        try {
            return database.with(update) == 1;
        } catch (UnableToExecuteStatementException refused) {
            assertThat(((SQLException) refused.getCause()).getSQLState()).isEqualTo(CHECK_VIOLATION);
            return false;
        }
    }
}
