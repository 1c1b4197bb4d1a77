package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.in.TransactionView.PaymentView;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every implementation of {@link Payments} does. The fake and PostgreSQL both pass it. */
public abstract class PaymentsContract {

    /** Far away, so that no poller that happens to run takes these payments. */
    private static final Instant THEN = Instant.parse("2100-01-01T12:00:00Z");

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ALL = 1000;

    protected abstract Transactions transactions();

    protected abstract Payments payments();

    protected abstract TransactionQueries queries();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void is_found_as_it_was_added() {
        // Given
        var payment = added();

        // When, Then
        assertThat(payments().find(payment.id())).contains(payment);
        assertThat(payments().find(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void shows_what_the_provider_said(PaymentOutcome outcome, String failureCode, boolean isOpen) {
        // Given
        var payment = added();

        // When
        record(payment, outcome);

        // Then
        var view = view(payment);
        assertThat(view.status()).isEqualTo(outcome.status().code());
        assertThat(view.failureCode()).isEqualTo(failureCode);
        assertThat(payments().unresolvedOf(payment.transaction()).isPresent()).isEqualTo(isOpen);
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
        var payment = added();
        record(payment, ACTION);

        // When
        record(payment, SILENCE);

        // Then
        assertThat(view(payment).providerId()).isEqualTo("p_1");
    }

    @Test
    void only_open_ones_are_canceled() {
        // Given
        var open = added();
        var paid = added();
        record(paid, PAID);

        // When
        cancel(open);
        cancel(paid);

        // Then
        assertThat(view(open).status()).isEqualTo("canceled");
        assertThat(view(paid).status()).isEqualTo("succeeded");
    }

    @Test
    void due_ones_are_claimed_once_until_they_are_due_again() {
        // Given
        var due = added();
        var paid = added();
        record(paid, PAID);

        // When
        var early = claim(THEN.minusSeconds(1));
        var first = claim(THEN);
        var second = claim(THEN);
        var later = claim(THEN.plus(MINUTE));

        // Then
        assertThat(early).doesNotContain(due.id());
        assertThat(first).contains(due.id()).doesNotContain(paid.id());
        assertThat(second).doesNotContain(due.id());
        assertThat(later).contains(due.id());
    }

    @Test
    void one_that_waits_for_its_buyer_is_not_claimed() {
        // Given
        var waiting = added();
        record(waiting, ACTION);

        // When, Then
        assertThat(claim(THEN.plus(Duration.ofDays(1)))).doesNotContain(waiting.id());
    }

    private Payment added() {
        var transaction = Transaction.place(ANNA, List.of(item(loops())), Instant.parse("2026-11-21T12:00:00Z"));
        var payment = Payment.of(transaction, "default");
        unitOfWork().run(() -> transactions().add(transaction, payment, THEN));
        return payment;
    }

    private void record(Payment payment, PaymentOutcome outcome) {
        unitOfWork().run(() -> payments().record(payment.id(), outcome, THEN, THEN));
    }

    private void cancel(Payment payment) {
        unitOfWork().run(() -> payments().cancelOpenOf(payment.transaction(), THEN));
    }

    private List<UUID> claim(Instant now) {
        return unitOfWork().run(() -> payments().claimUnresolved(now, now.plus(MINUTE), ALL));
    }

    private PaymentView view(Payment payment) {
        return queries()
                .find(ANNA.user(), payment.transaction().value())
                .orElseThrow()
                .payments()
                .getFirst();
    }
}
