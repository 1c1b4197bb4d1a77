package dev.diskover.identity.account.domain;

import java.util.Locale;

/**
 * A password someone wants to have. Length counts, composition does not (NIST SP 800-63B, 5.1.1.2); the longest is
 * bounded so that hashing it cannot be made a burden.
 */
public record NewPassword(Password password) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 1000;

    /** @throws WeakPassword when it is too short, too long, or made of what is guessed first */
    public static NewPassword chosenBy(OwnNames names, String typed) {
        var chosen = new NewPassword(new Password(typed));
        var value = chosen.password.value();
        var length = value.codePointCount(0, value.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new WeakPassword("A password has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        if (names.include(value)) {
            throw new WeakPassword("A password must not be your name, e-mail address or username");
        }
        if (value.codePoints().distinct().count() < 3) {
            throw new WeakPassword("A password needs more than two different characters");
        }
        if (new GuessedWords(names).lengthWithout(value) < SHORTEST) {
            throw new WeakPassword("Your names and words such as diskover or password are guessed first; "
                    + "a password needs %d characters beside them".formatted(SHORTEST));
        }
        return chosen;
    }

    /** The form in which it is looked for among leaked passwords, which differ in case alone. */
    public String folded() {
        return password.value().toLowerCase(Locale.ROOT);
    }
}
