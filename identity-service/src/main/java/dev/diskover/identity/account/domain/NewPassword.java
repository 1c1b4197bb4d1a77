package dev.diskover.identity.account.domain;

/**
 * A password someone wants to have. Length counts, composition does not (NIST SP 800-63B, 5.1.1.2); the longest is
 * bounded so that hashing it cannot be made a burden.
 */
public record NewPassword(String value) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    /** @throws WeakPassword when it is too short, too long, or nothing but the user's own names or one character */
    public static NewPassword chosenBy(EmailAddress email, Username username, String value) {
        var length = value.codePointCount(0, value.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new WeakPassword("A password has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        if (value.equalsIgnoreCase(email.value()) || value.equalsIgnoreCase(username.value())) {
            throw new WeakPassword("A password must not be your e-mail address or username");
        }
        if (value.codePoints().distinct().count() < 3) {
            throw new WeakPassword("A password needs more than two different characters");
        }
        return new NewPassword(value);
    }

    /** Never shown: this type ends up in error messages otherwise. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
