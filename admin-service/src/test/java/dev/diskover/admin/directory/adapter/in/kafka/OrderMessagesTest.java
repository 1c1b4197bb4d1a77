package dev.diskover.admin.directory.adapter.in.kafka;

import static dev.diskover.admin.fixture.Cast.ANNA;
import static dev.diskover.admin.fixture.Cast.LOOPS;
import static dev.diskover.admin.fixture.Cast.PURCHASE;
import static dev.diskover.admin.fixture.Cast.PURCHASED_LOOPS;
import static dev.diskover.admin.fixture.Cast.SHOP;
import static dev.diskover.kernel.testing.Contracts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.directory.application.port.in.ListTransactions;
import dev.diskover.admin.directory.application.port.in.ListTransactions.ItemView;
import dev.diskover.admin.directory.application.port.in.ListTransactions.TransactionView;
import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrderMessagesTest extends RunningService {

    private static final TransactionView COMPLETED = new TransactionView(
            PURCHASE,
            ANNA,
            "anna@example.test",
            "completed",
            1900,
            "EUR",
            List.of(new ItemView(PURCHASED_LOOPS, LOOPS, SHOP, "Loops vol. 1", 1900)),
            NOON,
            NOON,
            null);

    private final Fact created = Contracts.fact("order.TransactionCreated.v1");
    private final Fact completed = Contracts.fact("order.TransactionCompleted.v1");
    private final Fact granted = Contracts.fact("entitlement.EntitlementsGranted.v1");

    @Inject
    ListTransactions transactions;

    @Test
    void the_published_samples_are_read_however_often_they_come() {
        // When
        told(created, completed, created, completed, Facts.at(NOON, created), Facts.at(NOON, completed));

        // Then
        assertThat(purchase()).isEqualTo(COMPLETED);
        assertThat(count("transactions")).isEqualTo(1);
        assertThat(count("inbox")).isEqualTo(4);
    }

    @Test
    void a_purchase_that_begins_and_ends_in_one_moment_has_ended_whatever_order_it_comes_in() {
        // When
        told(completed, created);

        // Then
        assertThat(purchase()).isEqualTo(COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({"TransactionFailed, failed", "TransactionCanceled, canceled", "TransactionCompleted, completed"})
    void a_purchase_is_shown_as_it_ended_whatever_order_it_comes_in(String type, String status) {
        // Given
        var ended = Facts.at(NOON.plusSeconds(1), Contracts.fact("order." + type + ".v1"));

        // When
        told(ended, created);

        // Then
        assertThat(purchase().status()).isEqualTo(status);
    }

    @Test
    void a_guest_has_no_account() {
        // Given
        var buyer = new HashMap<String, Object>(Map.of("email", "guest@example.test"));
        buyer.put("user_id", null);

        // When
        told(Facts.of("order.TransactionCompleted.v1", Map.of("buyer", buyer)));

        // Then
        assertThat(purchase().buyerId()).isNull();
        assertThat(purchase().buyerEmail()).isEqualTo("guest@example.test");
    }

    @Test
    void a_delivery_may_be_told_before_its_purchase_and_its_first_time_stays() {
        // When
        told(Facts.at(NOON.plusSeconds(1), granted), completed, Facts.at(NOON.plusSeconds(9), granted));

        // Then
        assertThat(purchase().deliveredAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void a_purchase_is_delivered_when_its_last_item_is() {
        // Given
        var second = Cast.id(0x66);
        var items = new ArrayList<>(Facts.items(PURCHASED_LOOPS, LOOPS, SHOP));
        items.addAll(Facts.items(second, Cast.OTHER_LOOPS, Cast.OTHER_SHOP));
        told(Facts.of("order.TransactionCompleted.v1", Map.of("items", items)), granted);
        var before = purchase().deliveredAt();

        // When
        told(Facts.at(NOON.plusSeconds(5), Facts.of("entitlement.EntitlementsGranted.v1", Map.of("item_id", second))));

        // Then
        assertThat(before).isNull();
        assertThat(purchase().deliveredAt()).isEqualTo(NOON.plusSeconds(5));
    }

    private TransactionView purchase() {
        var filter = new ListTransactions.Filter(null, null, null, null, null, null, null);
        return transactions.list(filter, new Paging(null, null, 100)).data().getFirst();
    }
}
