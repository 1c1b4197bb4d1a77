package dev.diskover.identity.organization.adapter.in.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.SaleStanding;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.Rivals;
import dev.diskover.kernel.testing.WatchedStatements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What order tells of many sales at once costs hardly more than what it tells of one. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SalesToldTogetherTest {

    @Inject
    FactDispatcher facts;

    @Inject
    Obligations obligations;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    private final UUID org = UUID.randomUUID();

    @Test
    void take_these_statements_and_no_more() {
        // Given
        var told = Stream.generate(UUID::randomUUID)
                .limit(25)
                .flatMap(sale -> Stream.of(fact("Created", sale), fact("Completed", sale)))
                .toList();

        // When
        var statements = WatchedStatements.of(() -> facts.dispatch(told));

        // Then
        assertThat(WatchedStatements.beginnings(statements))
                .containsExactly("begin", "insert into inbox", "insert into open_sales", "commit");
        assertThat(kept("not is_open")).isEqualTo(25);
        assertThat(kept("is_open")).isZero();
        assertThat(kept("xmax::text <> '0'")).as("written a second time").isZero();
    }

    @Test
    void are_settled_however_often_and_in_which_order_they_are_told() {
        // Given
        var sale = UUID.randomUUID();

        // When
        facts.dispatch(List.of(fact("Completed", sale), fact("Created", sale), fact("Created", sale)));
        facts.dispatch(fact("Created", sale));

        // Then
        assertThat(kept("not is_open")).isEqualTo(1);
        assertThat(kept("is_open")).isZero();
    }

    @Test
    void do_not_lock_each_other_out_when_two_replicas_are_told_of_them_in_opposite_order() {
        // Given
        var sales = Stream.generate(UUID::randomUUID).limit(300).toList();

        // When
        Rivals.meet(
                20,
                turn -> unitOfWork.run(() -> obligations.keepSales(open(sales, turn))),
                turn -> unitOfWork.run(() -> obligations.keepSales(open(sales.reversed(), turn))));

        // Then
        assertThat(kept("is_open")).isEqualTo(300);
    }

    private List<SaleStanding> open(List<UUID> sales, int turn) {
        return sales.stream()
                .map(sale -> new SaleStanding(sale, new OrgId(org), true, Contracts.NOON.plusSeconds(turn)))
                .toList();
    }

    private Fact fact(String what, UUID sale) {
        var type = "order.Transaction%s.v1".formatted(what);
        var json = Contracts.sample(type)
                .replace("0199aaaa-0000-7000-8000-000000000005", sale.toString())
                .replace("0199aaaa-0000-7000-8000-000000000002", org.toString());
        return new Fact(Ids.next(), "diskover." + type, sale.toString(), Instant.EPOCH, "system", null, json);
    }

    private int kept(String condition) {
        return database.with(
                handle -> handle.select("select count(*) from open_sales where org_id = ? and " + condition, org)
                        .mapTo(Integer.class)
                        .one());
    }
}
