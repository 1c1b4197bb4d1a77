package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BrokerFailsTest extends PartsFailTestBase {

    @Test
    void a_sale_that_a_killed_service_could_not_publish_is_delivered_after_its_restart() throws IOException {
        // Given
        var trade = Trade.at(marketplace);
        var asset = trade.asset();
        var product = trade.productWith(asset);
        awaitShown(product);
        system.control().part("kafka", "stop");

        // When
        trade.order(product).expect(201);
        system.control().part("order", "kill");
        system.control().part("kafka", "start");

        // Then
        assertThat(trade.awaitDownload(asset).text("url")).isNotBlank();
    }

    @Test
    void a_seller_works_on_what_was_made_a_moment_ago_while_the_broker_is_down() throws IOException {
        // Given
        system.control().part("kafka", "stop");

        // When
        var trade = Trade.at(marketplace);
        var asset = trade.asset();
        var transaction = trade.order(trade.productWith(asset)).expect(201);
        system.control().part("kafka", "start");

        // Then
        assertThat(transaction.text("status")).isEqualTo("completed");
        assertThat(trade.awaitDownload(asset).text("url")).isNotBlank();
    }

    @Test
    void a_minute_without_a_broker_loses_nothing_and_keeps_the_order_of_a_product() throws Exception {
        // Given
        var trade = Trade.at(marketplace);
        var product = trade.product();
        trade.order(product).expect(201);
        system.control().part("kafka", "stop");

        // When
        raisePriceEverySecond(trade.anna(), product, 500, 560);
        system.control().part("kafka", "start");

        // Then
        awaitNumber("select count(*) from catalog.outbox", 0);
        awaitNumber("select price from \"order\".offers where product_id = '%s'".formatted(product), 560);
        try (var database = system.database()) {
            assertThat(number(database, "select count(*) from catalog.outbox where parked_at is not null"))
                    .isZero();
        }
    }

    private void raisePriceEverySecond(Person seller, String product, int from, int to) {
        var price = new AtomicInteger(from);
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(90))
                .until(() -> {
                    changePrice(seller, product, price.incrementAndGet());
                    return price.get() == to;
                });
    }

    private void changePrice(Person seller, String product, int price) {
        marketplace
                .api()
                .send("PATCH", "/v1/products/" + product, seller.token(), Map.of("price", price), Map.of())
                .expect(200);
    }

    private void awaitNumber(String query, int expected) throws Exception {
        try (var database = system.database()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> number(database, query) == expected);
        }
    }
}
