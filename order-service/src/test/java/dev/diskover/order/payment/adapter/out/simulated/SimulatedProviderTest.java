package dev.diskover.order.payment.adapter.out.simulated;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.Money;
import dev.diskover.order.OrderConfig;
import dev.diskover.order.fixture.FixedConfig;
import dev.diskover.order.fixture.InMemorySimulatedBooks;
import dev.diskover.order.payment.application.port.out.SimulatedBooks.State;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.PaymentOutcome.Failed;
import dev.diskover.order.transaction.domain.PaymentOutcome.RequiresAction;
import dev.diskover.order.transaction.domain.PaymentOutcome.Succeeded;
import dev.diskover.order.transaction.domain.PaymentOutcome.Unresolved;
import dev.diskover.order.transaction.domain.TransactionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedProviderTest {

    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final OrderConfig CONFIG = new FixedConfig("http://catalog.test", "http://shop.test", DELAY);

    private final InMemorySimulatedBooks books = new InMemorySimulatedBooks();

    @ParameterizedTest
    @ValueSource(strings = {"default", "simulated_success"})
    void pays_at_once(String method) {
        // When, Then
        assertThat(collect(payment(method), NOON)).isInstanceOf(Succeeded.class);
    }

    @Test
    void declines_the_card_however_often_it_is_asked() {
        // Given
        var payment = payment("simulated_failure");

        // When, Then
        assertThat(collect(payment, NOON)).isEqualTo(new Failed("sim_" + payment.id(), "card_declined"));
        assertThat(collect(payment, NOON)).isEqualTo(new Failed("sim_" + payment.id(), "card_declined"));
    }

    @Test
    void waits_for_the_buyer_and_then_says_what_the_buyer_did() {
        // Given
        var payment = payment("simulated_action");
        assertThat(collect(payment, NOON))
                .isEqualTo(new RequiresAction(
                        "sim_" + payment.id(), "http://shop.test/v1/payments/simulated/" + payment.id()));

        // When
        books.note(payment.id(), payment.method(), State.SUCCEEDED, NOON);

        // Then
        assertThat(collect(payment, NOON)).isInstanceOf(Succeeded.class);
    }

    @Test
    void a_buyer_who_refuses_is_believed() {
        // Given
        var payment = payment("simulated_action");
        collect(payment, NOON);

        // When
        books.note(payment.id(), payment.method(), State.FAILED, NOON);

        // Then
        assertThat(collect(payment, NOON)).isEqualTo(new Failed("sim_" + payment.id(), "authentication_failed"));
    }

    @Test
    void answers_late_and_then_always_the_same() {
        // Given
        var payment = payment("simulated_late");

        // When, Then
        assertThat(collect(payment, NOON)).isInstanceOf(Unresolved.class);
        assertThat(collect(payment, NOON.plus(DELAY))).isInstanceOf(Unresolved.class);
        assertThat(collect(payment, NOON.plus(DELAY).plusMillis(1))).isInstanceOf(Succeeded.class);
        assertThat(collect(payment, NOON)).isInstanceOf(Succeeded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "simulated_success", "simulated_failure", "simulated_action", "simulated_late"})
    void collects_nothing_that_was_given_up(String method) {
        // Given
        var payment = payment(method);

        // When
        var isGivenUp = provider(NOON).abandon(payment);

        // Then
        assertThat(isGivenUp).isTrue();
        assertThat(collect(payment, NOON.plus(DELAY).plusMillis(1))).isInstanceOf(Failed.class);
    }

    @Test
    void does_not_give_up_what_it_collected() {
        // Given
        var payment = payment("simulated_success");
        collect(payment, NOON);

        // When, Then
        assertThat(provider(NOON).abandon(payment)).isFalse();
        assertThat(collect(payment, NOON)).isInstanceOf(Succeeded.class);
    }

    @Test
    void knows_its_instruments_only() {
        // When, Then
        assertThat(provider(NOON).knows(null)).isTrue();
        assertThat(provider(NOON).knows("simulated_late")).isTrue();
        assertThat(provider(NOON).knows("SIMULATED_LATE")).isFalse();
        assertThat(provider(NOON).knows("visa")).isFalse();
    }

    private PaymentOutcome collect(Payment payment, Instant now) {
        return provider(now).collect(payment);
    }

    private SimulatedProvider provider(Instant now) {
        return new SimulatedProvider(books, CONFIG, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Payment payment(String method) {
        return new Payment(Ids.next(), new TransactionId(ANNA.user()), Money.ofMinor(1900, "EUR"), method);
    }
}
