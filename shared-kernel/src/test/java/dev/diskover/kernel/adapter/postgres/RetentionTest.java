package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.testing.KernelOnPostgres;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private final KernelOnPostgres postgres = new KernelOnPostgres();
    private final Retention retention = new Retention(postgres.database());

    @BeforeEach
    void nothing_is_old() {
        received("just now", "0 days", "0 days");
        answered("just now", "0 hours");
    }

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void a_fact_is_remembered_for_thirty_days_from_when_it_came() {
        // Given
        received("29 days ago", "29 days", "29 days");
        received("31 days ago", "31 days", "31 days");
        received("late", "90 days", "29 days");
        received("late, and long ago", "90 days", "31 days");

        // When
        retention.forget();

        // Then
        assertThat(all("select consumer from inbox order by 1")).containsExactly("29 days ago", "just now", "late");
    }

    @Test
    void the_old_ones_among_many_are_found_by_an_index() {
        // Given
        postgres.execute("""
                insert into inbox (consumer, event_id, received_at)
                select 'many', uuidv7(-interval '1 minute' * age), now() - interval '1 minute' * age
                from generate_series(1, 40000) age
                """);
        postgres.execute("vacuum analyze inbox");

        // When
        var plan = all("explain " + Retention.OLD_FACTS);

        // Then
        assertThat(plan).anyMatch(line -> line.contains("Index Scan using inbox_pkey"));
        assertThat(plan).anyMatch(line -> line.contains("Index Cond: (event_id <"));
    }

    @Test
    void an_answer_is_kept_for_a_day() {
        // Given
        answered("yesterday", "23 hours");
        answered("the day before", "25 hours");

        // When
        retention.forget();

        // Then
        assertThat(all("select key from idempotency_keys order by 1")).containsExactly("just now", "yesterday");
    }

    private void received(String name, String made, String received) {
        postgres.execute("""
                insert into inbox (consumer, event_id, received_at)
                values ('%s', uuidv7(-interval '%s'), now() - interval '%s')
                """.formatted(name, made, received));
    }

    private void answered(String key, String age) {
        postgres.execute("""
                insert into idempotency_keys (caller, operation, key, request_hash, answer, created_at)
                values ('anna', 'POST /v1/things', '%s', '-', '{}', now() - interval '%s')
                """.formatted(key, age));
    }

    private List<String> all(String query) {
        return postgres.database()
                .with(handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
