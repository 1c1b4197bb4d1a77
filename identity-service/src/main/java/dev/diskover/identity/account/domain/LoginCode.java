package dev.diskover.identity.account.domain;

import java.security.SecureRandom;

/** Eight digits that stand in for a password once, for a short time. */
public record LoginCode(String digits) {

    /** How often one code may be tried: with eight digits, one chance in twenty million. */
    public static final int TRIES = 5;

    private static final int BOUND = 100_000_000;

    public static LoginCode random(SecureRandom random) {
        return new LoginCode("%08d".formatted(random.nextInt(BOUND)));
    }

    /** As typed from a mail: spaces and dashes between the digits mean nothing. */
    public static LoginCode typed(String text) {
        return new LoginCode(text.replaceAll("[\\s-]", ""));
    }

    /** In two groups, which are easier to copy. */
    public String spaced() {
        return digits.substring(0, 4) + " " + digits.substring(4);
    }

    /** Never shown: this type ends up in error messages otherwise. */
    @Override
    public String toString() {
        return "LoginCode[…]";
    }
}
