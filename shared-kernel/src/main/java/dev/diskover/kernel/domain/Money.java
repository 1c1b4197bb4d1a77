package dev.diskover.kernel.domain;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;

/** An exact amount in one currency, counted in its smallest unit: cents for EUR, yen for JPY. */
public record Money(long minorUnits, Currency currency) {

    public Money {
        requireNonNull(currency, "currency");
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public static Money ofMinor(long minorUnits, String currencyCode) {
        return new Money(minorUnits, Currency.getInstance(currencyCode));
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minorUnits, other.minorUnits), currency);
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(minorUnits, (long) quantity), currency);
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    public String currencyCode() {
        return currency.getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine %s with %s".formatted(this, other));
        }
    }

    @Override
    public String toString() {
        return "%s %s".formatted(BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()), currency);
    }
}
