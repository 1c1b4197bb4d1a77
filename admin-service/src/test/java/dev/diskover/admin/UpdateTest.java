package dev.diskover.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A new version on the data of an old one. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class UpdateTest {

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @Test
    void what_the_kernel_changes_reaches_a_database_that_has_the_migrations_of_the_service() throws SQLException {
        // Given
        execute("delete from flyway_schema_history where version = '0.3'");
        execute("create index inbox_by_age on inbox (received_at)");

        // When
        var result = flyway.migrate();

        // Then
        assertThat(result.migrations).singleElement().satisfies(applied -> assertThat(applied.version)
                .isEqualTo("0.3"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
