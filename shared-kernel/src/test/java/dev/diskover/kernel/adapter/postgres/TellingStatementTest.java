package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.testing.KernelOnPostgres;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellingStatementTest {

    private static final String NOTE_AND_TELL = """
            with noted as (
                insert into notes (text) values (:text) on conflict do nothing returning text
            ), told as (
                insert into outbox (id, key, type, data, headers)
                select :id, text, :type, jsonb_build_object('text', text), :headers from noted
            )
            select text from noted
            """;

    private static KernelOnPostgres kernel;

    private final AtomicInteger woken = new AtomicInteger();
    private final PostgresOutbox outbox = kernel.outbox("test", committed -> woken.incrementAndGet());

    @BeforeAll
    static void open() {
        kernel = new KernelOnPostgres();
        kernel.execute("create table notes (text text primary key)");
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @BeforeEach
    void empty() {
        kernel.execute("truncate notes, outbox");
    }

    @Test
    void a_statement_that_tells_is_its_own_transaction_and_wakes_the_relay() {
        // When
        var noted = note("one");

        // Then
        assertThat(noted).contains("one");
        assertThat(column("select headers ->> 'ce_type' from outbox")).containsExactly("diskover.test.Noted.v1");
        assertThat(column("select type || key || data from outbox"))
                .containsExactly("diskover.test.Noted.v1one{\"text\": \"one\"}");
        assertThat(woken).hasValue(1);
    }

    @Test
    void a_statement_that_changed_nothing_tells_nothing_and_wakes_nobody() {
        // Given
        note("one");

        // When
        var again = note("one");

        // Then
        assertThat(again).isEmpty();
        assertThat(told()).isEqualTo(1);
        assertThat(woken).hasValue(1);
    }

    @Test
    void in_a_unit_of_work_it_is_stored_with_that_and_the_relay_is_woken_after_it() {
        // When
        kernel.unitOfWork(committed -> woken.addAndGet(10)).run(() -> {
            note("one");
            note("two");
        });
        assertThatThrownBy(() -> kernel.unitOfWork().run(() -> {
                    note("three");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        // Then
        assertThat(told()).isEqualTo(2);
        assertThat(woken).hasValue(10);
    }

    private List<String> note(String text) {
        var fact = outbox.envelope("Noted.v1", Instant.EPOCH);
        return outbox.appendByStatement(handle -> handle.createQuery(NOTE_AND_TELL)
                .bind("text", text)
                .bind("id", fact.id())
                .bind("type", fact.type())
                .bind("headers", fact.headers())
                .mapTo(String.class)
                .list());
    }

    private static List<String> column(String query) {
        return kernel.database()
                .with(handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static int told() {
        return kernel.count("select count(*) from outbox");
    }
}
