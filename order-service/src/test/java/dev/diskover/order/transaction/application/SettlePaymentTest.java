package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettlePaymentTest {

    private final Till till = new Till();

    @Test
    void a_late_answer_completes_the_order() {
        // Given
        var open = till.open(PRINT, CLUB);

        // When
        till.settle(open, PAID);

        // Then
        assertThat(till.view(open).status()).isEqualTo("completed");
        assertThat(till.offers.taken(PRINT)).isEqualTo(1);
        assertThat(till.subscriptions.started()).hasSize(1);
    }

    @Test
    void a_late_refusal_gives_back_what_was_held() {
        // Given
        var open = till.open(PRINT, CLUB);

        // When
        till.settle(open, DECLINED);

        // Then
        assertThat(till.view(open).status()).isEqualTo("failed");
        assertThat(till.offers.taken(PRINT)).isZero();
        assertThat(till.subscriptions.started()).isEmpty();
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

        // When, Then
        assertThat(till.settlement.claimUnresolved()).isEmpty();
    }
}
