package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.digital;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.transaction.domain.PaymentOutcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A buyer is answered what they read afterwards. */
class ReceiptTest {

    private final Till till = new Till();

    @ParameterizedTest
    @MethodSource("answers")
    void whatever_the_provider_says(PaymentOutcome answer) {
        // Given
        till.provider.answers(answer);

        // When
        var answered = till.annaBuys(LOOPS, CLUB);

        // Then
        assertThat(answered).isEqualTo(till.buyerTransactions.get(ANNA.user(), answered.id()));
    }

    static Stream<PaymentOutcome> answers() {
        return Stream.of(PAID, ACTION, SILENCE);
    }

    @Test
    void though_there_was_nothing_to_pay() {
        // Given
        till.offers.keep(digital(LOOPS, 0, 2));

        // When
        var answered = till.annaBuys(LOOPS);

        // Then
        assertThat(answered).isEqualTo(till.buyerTransactions.get(ANNA.user(), answered.id()));
    }
}
