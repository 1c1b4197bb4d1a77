package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may die dies here for real; nothing a buyer paid for is lost. */
class PartsFailTest {

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();

    @AfterEach
    void bring_everything_back() throws IOException {
        for (var part : List.of("kafka", "order", "catalog", "entitlement")) {
            system.control().part(part, "start");
        }
        marketplace.await(() -> marketplace.api().get("/health", null));
    }

    @Test
    void a_sale_that_a_killed_service_could_not_publish_is_delivered_after_its_restart() throws IOException {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var asset = marketplace.upload(seller, "loops.zip", new byte[10]);
        var product = product(seller, asset);
        marketplace.await(() -> marketplace.api().get("/v1/products/" + product, null));
        system.control().part("kafka", "stop");

        // When
        marketplace.buy(buyer, key(), List.of(product)).expect(201);
        system.control().part("order", "kill");
        system.control().part("kafka", "start");

        // Then
        assertThat(marketplace.awaitDownload(buyer, asset).text("url")).isNotBlank();
    }

    @Test
    void a_seller_works_on_what_was_made_a_moment_ago_while_the_broker_is_down() throws IOException {
        // Given
        system.control().part("kafka", "stop");

        // When
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var asset = marketplace.upload(seller, "loops.zip", new byte[10]);
        var product = product(seller, asset);
        var transaction = marketplace.buy(buyer, key(), List.of(product)).expect(201);
        system.control().part("kafka", "start");

        // Then
        assertThat(transaction.text("status")).isEqualTo("completed");
        assertThat(marketplace.awaitDownload(buyer, asset).text("url")).isNotBlank();
    }

    @Test
    void a_service_killed_amid_a_message_has_its_effect_once() throws Exception {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var asset = marketplace.upload(seller, "loops.zip", new byte[10]);
        var product = product(seller, asset);
        marketplace.await(() -> marketplace.api().get("/v1/products/" + product, null));

        // When
        try (var database = system.database()) {
            database.setAutoCommit(false);
            try (var statement = database.createStatement()) {
                statement.execute("lock table entitlement.entitlements in access exclusive mode");
            }
            marketplace.buy(buyer, key(), List.of(product)).expect(201);
            await().until(() -> waitingFor(database) > 0);
            system.control().part("entitlement", "kill");
            database.rollback();
        }
        system.control().part("entitlement", "start");

        // Then
        assertThat(marketplace.awaitDownload(buyer, asset).text("url")).isNotBlank();
        assertThat(marketplace
                        .api()
                        .get("/v1/entitlements", buyer.token())
                        .body()
                        .get("data"))
                .hasSize(1);
    }

    @Test
    void a_minute_without_a_broker_loses_nothing_and_keeps_the_order_of_a_product() throws Exception {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var product = marketplace.createProduct(seller, "Loops", "digital", 500, Map.of());
        marketplace.buy(buyer, key(), List.of(product)).expect(201);
        system.control().part("kafka", "stop");

        // When
        var price = new AtomicInteger(500);
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(90))
                .until(() -> {
                    changePrice(seller, product, price.incrementAndGet());
                    return price.get() == 560;
                });
        system.control().part("kafka", "start");

        // Then
        try (var database = system.database()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> number(database, "select count(*) from catalog.outbox") == 0);
            var sold = "select price from \"order\".offers where product_id = '%s'".formatted(product);
            await().atMost(Duration.ofSeconds(60)).until(() -> number(database, sold) == 560);
            assertThat(number(database, "select count(*) from catalog.outbox where parked_at is not null"))
                    .isZero();
        }
    }

    @Test
    void the_gateway_says_at_once_which_part_is_down() throws IOException {
        // Given
        system.control().part("catalog", "stop");

        // When
        var answer = marketplace.api().get("/v1/products", null);

        // Then
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("code")).isEqualTo("service_unavailable");
        assertThat(answer.header("Retry-After")).isNotBlank();
        await().untilAsserted(() ->
                assertThat(marketplace.api().get("/health", null).status()).isEqualTo(503));
    }

    @Test
    void buying_goes_on_while_the_catalog_is_down() throws IOException {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var product = marketplace.createProduct(seller, "Loops", "digital", 500, Map.of());
        marketplace.buy(buyer, key(), List.of(product)).expect(201);
        system.control().part("catalog", "stop");

        // When
        var transaction = marketplace.buy(buyer, key(), List.of(product));

        // Then
        assertThat(transaction.expect(201).text("status")).isEqualTo("completed");
    }

    private String product(Person seller, String asset) {
        var product = marketplace.createProduct(seller, "Loops", "digital", 500, Map.of());
        marketplace.link(seller, product, asset);
        return product;
    }

    private void changePrice(Person seller, String product, int price) {
        marketplace
                .api()
                .send("PATCH", "/v1/products/" + product, seller.token(), Map.of("price", price), Map.of())
                .expect(200);
    }

    /** How many sessions wait for a lock of ours. */
    private static int waitingFor(Connection database) throws SQLException {
        return number(
                database, "select count(*) from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))");
    }

    private static int number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
