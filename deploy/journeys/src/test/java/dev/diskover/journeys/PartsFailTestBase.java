package dev.diskover.journeys;

import dev.diskover.demo.Marketplace;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** What may die dies here for real; nothing a buyer paid for is lost. */
abstract class PartsFailTestBase {

    final RunningSystem system = RunningSystem.get();
    final Marketplace marketplace = system.marketplace();

    @AfterEach
    void bring_everything_back() throws IOException {
        for (var part : List.of("postgres", "kafka", "order", "catalog", "entitlement")) {
            system.control().part(part, "start");
        }
        marketplace.await(() -> marketplace.api().get("/health", null));
    }

    final void awaitShown(String product) {
        marketplace.await(() -> marketplace.api().get("/v1/products/" + product, null));
    }

    static int number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
