package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.TransactionEvent.TransactionFailed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers of the provider that come more than once, or in another order than they were given. */
class SettleAgainTest {

    private final Till till = new Till();

    @ParameterizedTest
    @MethodSource("answersAfterThePayment")
    void answers_twice_or_out_of_order_complete_once(List<PaymentOutcome> later) {
        // Given
        var open = till.open(LOOPS, CLUB);
        till.settle(open, PAID);

        // When
        later.forEach(answer -> till.settle(open, answer));

        // Then
        assertThat(till.view(open).status()).isEqualTo("completed");
        assertThat(till.completions()).isEqualTo(1);
        assertThat(till.count(TransactionFailed.class)).isZero();
        assertThat(till.subscriptions.started()).hasSize(1);
        assertThat(till.view(open).payments().getFirst().status()).isEqualTo("succeeded");
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
        var first = till.open(PRINT);
        till.settle(first, DECLINED);
        till.provider.answers(PAID);
        till.annaBuys(PRINT);

        // When
        till.settle(first, DECLINED);

        // Then
        assertThat(till.offers.taken(PRINT)).isEqualTo(1);
        assertThat(till.count(TransactionFailed.class)).isEqualTo(1);
    }

    @Test
    void the_buyers_own_request_answers_what_a_faster_one_has_made_of_the_order() {
        // Given
        till.provider.answers(SILENCE);
        till.provider.whileItIsAsked(payment -> {
            till.provider.answers(PAID);
            till.settlement.settle(payment.id());
            till.provider.answers(SILENCE);
        });

        // When
        var bought = till.annaBuys(CLUB);

        // Then
        assertThat(bought.status()).isEqualTo("completed");
        assertThat(bought.payments().getFirst().status()).isEqualTo("succeeded");
        assertThat(till.completions()).isEqualTo(1);
    }
}
