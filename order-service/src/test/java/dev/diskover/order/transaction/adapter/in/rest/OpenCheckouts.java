package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Orders that wait for their money, and what becomes of them. */
@QuarkusTestResource(FreshDatabase.class)
abstract class OpenCheckouts {

    @Inject
    FactDispatcher facts;

    @Inject
    Database database;

    @Inject
    Poller poller;

    final UUID ben = UUID.randomUUID();
    Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
    }

    Open open(UUID product, String method) {
        var answer = buy(ben, Map.of("product_id", product, "payment_method", method))
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract();
        return new Open(UUID.fromString(answer.path("id")), UUID.fromString(answer.path("payments[0].id")));
    }

    int act(Open open, String what) {
        return as(ben).post("/v1/payments/simulated/%s/%s".formatted(open.payment(), what))
                .statusCode();
    }

    int cancel(Open open) {
        return as(ben).post("/v1/transactions/%s/cancel".formatted(open.transaction()))
                .statusCode();
    }

    String status(Open open) {
        return text("select status from transactions where id = cast(:id as uuid)", open.transaction())
                .getFirst();
    }

    List<UUID> paymentsOf(UUID buyer) {
        return ids("""
                select p.id from payments p join transactions t on t.id = p.transaction_id
                where t.buyer_id = cast(:id as uuid)
                """, buyer);
    }

    UUID transactionOf(UUID buyer) {
        return ids("select id from transactions where buyer_id = cast(:id as uuid)", buyer)
                .getFirst();
    }

    boolean hasMoney(Open open) {
        return text("select state from simulated_payments where payment_id = cast(:id as uuid)", open.payment())
                .equals(List.of("succeeded"));
    }

    String endWithoutMoney(Open open) {
        assertThat(status(open)).isIn("canceled", "failed");
        return status(open);
    }

    List<String> changes(Open open) {
        return text(
                "select to_status from transaction_changes where transaction_id = cast(:id as uuid)",
                open.transaction());
    }

    int facts(Open open, String type) {
        return text("select type from outbox where key = :id", open.transaction()).stream()
                .filter(found -> found.contains(type))
                .toList()
                .size();
    }

    int startedMemberships(UUID product) {
        var started = "select type from outbox where type like '%SubscriptionStarted%' and data ->> 'product_id' = :id";
        return text(started, product).size();
    }

    List<String> text(String sql, UUID id) {
        return database.with(handle -> handle.createQuery(sql)
                .bind("id", id.toString())
                .mapTo(String.class)
                .list());
    }

    private List<UUID> ids(String sql, UUID id) {
        return text(sql, id).stream().map(UUID::fromString).toList();
    }

    record Open(UUID transaction, UUID payment) {}

    /** As the scheduler does it: each call is a request of its own. */
    @ApplicationScoped
    static class Poller {

        private final SettlePayment settlement;

        Poller(SettlePayment settlement) {
            this.settlement = settlement;
        }

        @ActivateRequestContext
        void settle(UUID payment) {
            settlement.settle(payment);
        }
    }
}
