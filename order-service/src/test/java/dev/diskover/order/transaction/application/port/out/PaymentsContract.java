package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Orders.annasPayment;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.application.port.in.TransactionView.PaymentView;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every implementation of {@link Payments} does. The fake and PostgreSQL both pass it. */
public abstract class PaymentsContract {

    protected abstract Stores stores();

    @Test
    void is_found_as_it_was_added() {
        // Given
        var payment = annasPayment(stores());

        // When, Then
        assertThat(stores().payments().find(payment.id())).contains(payment);
        assertThat(stores().payments().find(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void shows_what_the_provider_said(PaymentOutcome outcome, String failureCode, boolean isOpen) {
        // Given
        var payment = annasPayment(stores());

        // When
        record(payment, outcome);

        // Then
        var view = view(payment);
        assertThat(view.status()).isEqualTo(outcome.status().code());
        assertThat(view.failureCode()).isEqualTo(failureCode);
        assertThat(stores().payments().unresolvedOf(payment.transaction()).isPresent())
                .isEqualTo(isOpen);
    }

    static List<Arguments> outcomes() {
        return List.of(
                Arguments.of(PAID, null, false),
                Arguments.of(DECLINED, "card_declined", false),
                Arguments.of(ACTION, null, true),
                Arguments.of(SILENCE, null, true));
    }

    @Test
    void keeps_the_providers_id_while_the_provider_is_silent() {
        // Given
        var payment = annasPayment(stores());
        record(payment, ACTION);

        // When
        record(payment, SILENCE);

        // Then
        assertThat(view(payment).providerId()).isEqualTo("p_1");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void stays_as_it_was_decided_whatever_is_said_later(PaymentOutcome later) {
        // Given
        var paid = annasPayment(stores());
        var canceled = annasPayment(stores());
        record(paid, PAID);
        cancel(canceled);

        // When
        var isRecorded = List.of(record(paid, later), record(canceled, later));

        // Then
        assertThat(isRecorded).containsOnly(false);
        assertThat(view(paid).status()).isEqualTo("succeeded");
        assertThat(view(canceled).status()).isEqualTo("canceled");
    }

    @Test
    void only_open_ones_are_canceled() {
        // Given
        var open = annasPayment(stores());
        var paid = annasPayment(stores());
        record(paid, PAID);

        // When
        cancel(open);
        cancel(paid);

        // Then
        assertThat(view(open).status()).isEqualTo("canceled");
        assertThat(view(paid).status()).isEqualTo("succeeded");
    }

    private boolean record(Payment payment, PaymentOutcome outcome) {
        var answer = new PaymentAnswer(payment.id(), outcome, NOON, Stores.FAR_AWAY);
        return stores().payments().record(answer);
    }

    private void cancel(Payment payment) {
        stores().unitOfWork().run(() -> stores().payments().cancelOpenOf(payment.transaction(), NOON));
    }

    private PaymentView view(Payment payment) {
        return stores().queries()
                .find(ANNA.user(), payment.transaction().value())
                .orElseThrow()
                .payments()
                .getFirst();
    }
}
