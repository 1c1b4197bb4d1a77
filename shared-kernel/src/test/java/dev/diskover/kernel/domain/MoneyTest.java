package dev.diskover.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Money TEN_EUROS = Money.ofMinor(1_000, "EUR");

    @Test
    void adds_subtracts_and_multiplies_exactly() {
        assertThat(TEN_EUROS.plus(Money.ofMinor(1, "EUR"))).isEqualTo(Money.ofMinor(1_001, "EUR"));
        assertThat(TEN_EUROS.minus(Money.ofMinor(1_001, "EUR"))).isEqualTo(Money.ofMinor(-1, "EUR"));
        assertThat(TEN_EUROS.times(3)).isEqualTo(Money.ofMinor(3_000, "EUR"));
    }

    @Test
    void never_mixes_currencies() {
        assertThatThrownBy(() -> TEN_EUROS.plus(Money.ofMinor(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEN_EUROS.minus(Money.ofMinor(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fails_where_a_long_ends_instead_of_starting_anew_below() {
        // Given
        var most = Money.ofMinor(Long.MAX_VALUE, "EUR");

        // When, Then
        assertThatThrownBy(() -> most.plus(TEN_EUROS)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void counts_in_the_smallest_unit_of_its_currency() {
        assertThat(TEN_EUROS).hasToString("10.00 EUR");
        assertThat(Money.ofMinor(1_000, "JPY")).hasToString("1000 JPY");
        assertThat(Money.ofMinor(1_000, "KWD")).hasToString("1.000 KWD");
    }

    @Test
    void refuses_a_currency_that_does_not_exist() {
        assertThatThrownBy(() -> Money.ofMinor(1, "XXZ")).isInstanceOf(IllegalArgumentException.class);
    }
}
