package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.limited;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.TransactionEvent.TransactionFailed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettlePaymentTest {

    private final Till till = new Till();

    @BeforeEach
    void the_studio_sells() {
        till.offers.keep(loops());
        till.offers.keep(club());
        till.offers.keep(limited(PRINT, 1));
    }

    @Test
    void a_late_answer_completes_the_order() {
        // Given
        var open = open(PRINT, CLUB);

        // When
        settle(PAID);

        // Then
        assertThat(status(open)).isEqualTo("completed");
        assertThat(till.offers.taken(PRINT)).isEqualTo(1);
        assertThat(till.subscriptions.started()).hasSize(1);
    }

    @Test
    void a_late_refusal_gives_back_what_was_held() {
        // Given
        var open = open(PRINT, CLUB);

        // When
        settle(DECLINED);

        // Then
        assertThat(status(open)).isEqualTo("failed");
        assertThat(till.offers.taken(PRINT)).isZero();
        assertThat(till.subscriptions.started()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answersAfterThePayment")
    void answers_twice_or_out_of_order_complete_once(List<PaymentOutcome> later) {
        // Given
        var open = open(LOOPS, CLUB);
        settle(PAID);

        // When
        later.forEach(this::settle);

        // Then
        assertThat(status(open)).isEqualTo("completed");
        assertThat(till.completions()).isEqualTo(1);
        assertThat(till.count(TransactionFailed.class)).isZero();
        assertThat(till.subscriptions.started()).hasSize(1);
        assertThat(view(open).payments().getFirst().status()).isEqualTo("succeeded");
    }

    static Stream<List<PaymentOutcome>> answersAfterThePayment() {
        return Stream.of(
                List.of(PAID),
                List.of(PAID, PAID, PAID),
                List.of(SILENCE),
                List.of(ACTION, PAID),
                List.of(DECLINED),
                List.of(DECLINED, SILENCE, PAID));
    }

    @Test
    void a_refusal_told_twice_gives_back_once() {
        // Given
        var first = open(PRINT);
        settle(DECLINED);
        till.provider.answers(PAID);
        till.annaBuys(PRINT);

        // When
        till.provider.answers(DECLINED);
        till.settlement.settle(first.payment());

        // Then
        assertThat(till.offers.taken(PRINT)).isEqualTo(1);
        assertThat(till.count(TransactionFailed.class)).isEqualTo(1);
    }

    @Test
    void an_unknown_payment_asks_nobody() {
        // When
        till.settlement.settle(UUID.randomUUID());

        // Then
        assertThat(till.provider.asked()).isEmpty();
    }

    @Test
    void what_waits_for_its_buyer_is_left_to_its_buyer() {
        // Given
        till.provider.answers(ACTION);
        till.annaBuys(LOOPS);

        // When
        till.settlement.settleUnresolved();

        // Then
        assertThat(till.provider.asked()).hasSize(1);
    }

    private Open open(UUID... products) {
        till.provider.answers(SILENCE);
        var open = till.annaBuys(products);
        return new Open(open.id(), till.onlyPayment());
    }

    private void settle(PaymentOutcome answer) {
        till.provider.answers(answer);
        till.settlement.settle(till.onlyPayment());
    }

    private String status(Open open) {
        return view(open).status();
    }

    private TransactionView view(Open open) {
        return till.buyerTransactions.get(ANNA.user(), open.transaction());
    }

    private record Open(UUID transaction, UUID payment) {}
}
