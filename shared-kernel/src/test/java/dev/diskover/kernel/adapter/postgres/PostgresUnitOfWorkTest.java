package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.testing.KernelOnPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresUnitOfWorkTest {

    private static KernelOnPostgres kernel;

    @BeforeAll
    static void open() {
        kernel = new KernelOnPostgres();
        kernel.execute("create table notes (text text not null)");
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
    void all_of_it_is_stored() {
        // When
        kernel.unitOfWork().run(() -> {
            note("one");
            note("two");
        });

        // Then
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void what_must_be_outside_of_it_is_refused_inside() {
        // When, Then
        assertThatThrownBy(() -> kernel.unitOfWork()
                        .run(() -> kernel.database().outsideUnitOfWork(handle -> handle.execute("select 1"))))
                .hasMessage("This must not happen inside a unit of work");
        assertThat(kernel.database()
                        .<Integer>outsideUnitOfWork(
                                handle -> handle.execute("insert into notes (text) values ('one')")))
                .isOne();
    }

    @Test
    void or_none_of_it() {
        // When
        assertThatThrownBy(() -> kernel.unitOfWork().run(() -> {
                    note("one");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        // Then
        assertThat(notes()).isZero();
    }

    @Test
    void a_nested_unit_joins_the_running_one() {
        // When
        assertThatThrownBy(() -> kernel.unitOfWork().run(() -> {
                    kernel.unitOfWork().run(() -> note("inner"));
                    throw new IllegalStateException("outer failed");
                }))
                .hasMessage("outer failed");

        // Then
        assertThat(notes()).isZero();
    }

    @Test
    void what_must_be_stored_together_is_refused_outside_a_unit() {
        // Given
        var outbox = kernel.outbox("test");
        var fact = new PublishedFact("Noted.v1", "anna", Instant.EPOCH, Map.of());

        // When, Then
        assertThatThrownBy(() -> note("alone")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> outbox.append(List.of(fact))).isInstanceOf(IllegalStateException.class);
        assertThat(notes()).isZero();
    }

    @Test
    void the_relay_is_woken_once_after_a_commit_that_stored_facts_and_not_otherwise() {
        // Given
        var woken = new AtomicInteger();
        var outbox = kernel.outbox("test");
        var fact = new PublishedFact("Noted.v1", "anna", Instant.EPOCH, Map.of());
        var unitOfWork = kernel.unitOfWork(committed -> {
            assertThat(kernel.count("select count(*) from outbox")).isEqualTo(2);
            woken.incrementAndGet();
        });

        // When
        unitOfWork.run(() -> note("no fact"));
        unitOfWork.run(() -> {
            outbox.append(List.of(fact));
            outbox.append(List.of(fact));
        });

        // Then
        assertThat(woken).hasValue(1);
    }

    private static void note(String text) {
        kernel.database().inUnitOfWork().execute("insert into notes values (?)", text);
    }

    private static int notes() {
        return kernel.count("select count(*) from notes");
    }
}
