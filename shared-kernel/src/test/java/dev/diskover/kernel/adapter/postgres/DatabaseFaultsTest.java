package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.diskover.kernel.testing.KernelOnPostgres;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseFaultsTest {

    @Test
    void a_database_that_breaks_off_amid_a_statement_is_away() {
        try (var kernel = new KernelOnPostgres()) {
            // When
            var failure = catchThrowable(() ->
                    kernel.database().with(handle -> handle.execute("select pg_terminate_backend(pg_backend_pid())")));

            // Then
            assertThat(DatabaseFaults.isAway(failure)).isTrue();
            assertThat(DatabaseFaults.isPassing(failure)).isTrue();
        }
    }

    @Test
    void one_that_nobody_answers_for_is_away() {
        // Given
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");

        // When
        var failure = catchThrowable(() -> Jdbi.create(nowhere).open());

        // Then
        assertThat(DatabaseFaults.isAway(failure)).isTrue();
    }

    @Test
    void a_pool_that_has_no_connection_left_is_as_good_as_away() {
        // Given
        var failure = catchThrowable(() -> Jdbi.create(() -> {
                    throw new SQLException("Acquisition timeout while waiting for new connection");
                })
                .open());

        // When, Then
        assertThat(DatabaseFaults.isAway(failure)).isTrue();
    }

    @Test
    void a_deadlock_passes_though_the_database_is_there() {
        // Given
        var failure = new IllegalStateException(new SQLException("deadlock detected", "40P01"));

        // When, Then
        assertThat(DatabaseFaults.isAway(failure)).isFalse();
        assertThat(DatabaseFaults.isPassing(failure)).isTrue();
    }

    @Test
    void what_is_wrong_with_the_statement_stays_wrong() {
        try (var kernel = new KernelOnPostgres()) {
            // When
            var failure = catchThrowable(() -> kernel.database().with(handle -> handle.execute("select from nowhere")));

            // Then
            assertThat(DatabaseFaults.isPassing(failure)).isFalse();
            assertThat(DatabaseFaults.isPassing(new IllegalStateException("no")))
                    .isFalse();
            assertThat(DatabaseFaults.isPassing(new SQLException("no state", "1")))
                    .isFalse();
        }
    }
}
