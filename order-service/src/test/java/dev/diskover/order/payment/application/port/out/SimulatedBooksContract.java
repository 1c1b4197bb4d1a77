package dev.diskover.order.payment.application.port.out;

import static dev.diskover.order.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.domain.Ids;
import dev.diskover.order.payment.application.port.out.SimulatedBooks.Entry;
import dev.diskover.order.payment.application.port.out.SimulatedBooks.State;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What every implementation of {@link SimulatedBooks} does. The fake and PostgreSQL both pass it. */
public abstract class SimulatedBooksContract {

    private final UUID payment = Ids.next();

    protected abstract SimulatedBooks books();

    @ParameterizedTest
    @EnumSource
    void an_entry_opens_in_any_state(State state) {
        // When, Then
        assertThat(books().note(payment, "late", state, NOON)).isEqualTo(new Entry("late", state, NOON));
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_becomes_what_is_noted_and_keeps_its_beginning(State state) {
        // Given
        books().note(payment, "late", State.WAITING, NOON);

        // When, Then
        assertThat(books().note(payment, "late", state, NOON.plusSeconds(9))).isEqualTo(new Entry("late", state, NOON));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WAITING")
    void what_is_decided_stays(State decided) {
        // Given
        books().note(payment, "late", decided, NOON);

        // When, Then
        for (var other : State.values()) {
            assertThat(books().note(payment, "late", other, NOON).state()).isEqualTo(decided);
        }
    }

    @Test
    void an_unknown_payment_waits_for_nobody() {
        // When, Then
        assertThat(books().waitsFor(UUID.randomUUID(), payment)).isFalse();
    }
}
