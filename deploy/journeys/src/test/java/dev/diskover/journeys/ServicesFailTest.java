package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ServicesFailTest extends PartsFailTestBase {

    @Test
    void a_service_killed_amid_a_message_has_its_effect_once() throws Exception {
        // Given
        var trade = Trade.at(marketplace);
        var asset = trade.asset();
        var product = trade.productWith(asset);
        awaitShown(product);

        // When
        killEntitlementAmid(() -> trade.order(product).expect(201));
        system.control().part("entitlement", "start");

        // Then
        assertThat(trade.awaitDownload(asset).text("url")).isNotBlank();
        var granted = marketplace.api().get("/v1/entitlements", trade.ben().token());
        assertThat(granted.body().get("data")).hasSize(1);
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
        var trade = Trade.at(marketplace);
        var product = trade.product();
        trade.order(product).expect(201);
        system.control().part("catalog", "stop");

        // When
        var transaction = trade.order(product);

        // Then
        assertThat(transaction.expect(201).text("status")).isEqualTo("completed");
    }

    /** Holds the table that the service writes to until the deed's message waits for it. */
    private void killEntitlementAmid(Runnable deed) throws IOException, SQLException {
        try (var database = system.database()) {
            database.setAutoCommit(false);
            try (var statement = database.createStatement()) {
                statement.execute("lock table entitlement.entitlements in access exclusive mode");
            }
            deed.run();
            await().until(() -> waitingFor(database) > 0);
            system.control().part("entitlement", "kill");
            database.rollback();
        }
    }

    /** How many sessions wait for a lock of ours. */
    private static int waitingFor(Connection database) throws SQLException {
        return number(
                database, "select count(*) from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))");
    }
}
