package dev.diskover.order.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.WatchedStatements;
import dev.diskover.order.fixture.Market;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.domain.Buyer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each statement is a way to the database and back, and a sale is what most of them are spent on. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class StatementsOfASaleTest {

    @Inject
    FactDispatcher facts;

    @Inject
    Shop shop;

    private final UUID ben = UUID.randomUUID();

    @Test
    void a_sale_takes_these_and_no_more() {
        // Given
        var product = new Market(facts).digital(1900);

        // When
        var statements = WatchedStatements.of(() -> shop.sell(ben, product));

        // Then
        assertThat(WatchedStatements.beginnings(statements))
                .containsExactly("select product_id,", "with kept", "with unhurried", "with changed");
    }

    @Test
    void its_delivery_takes_these_and_no_more() {
        // Given
        var market = new Market(facts);
        var item = shop.sell(ben, market.digital(1900)).items().getFirst().id();

        // When
        var statements = WatchedStatements.of(
                () -> market.tell("entitlement.EntitlementsGranted.v1", Map.of("item_id", "\"%s\"".formatted(item))));

        // Then
        assertThat(WatchedStatements.beginnings(statements))
                .containsExactly("begin", "insert into inbox", "update transaction_items", "commit");
    }

    /** On the thread of the test, where its statements are told apart from the poller's. */
    @ApplicationScoped
    static class Shop {

        private final Buy buy;

        Shop(Buy buy) {
            this.buy = buy;
        }

        @ActivateRequestContext
        TransactionView sell(UUID buyer, UUID product) {
            var key = new IdempotencyKey(buyer.toString(), "POST /v1/transactions", product.toString(), "request");
            return buy.buy(new Buy.Command(new Buyer(buyer, "ben@example.test"), List.of(product), null, null, key));
        }
    }
}
