package dev.diskover.identity.account.application.port.in;

/** Proves that a user reads the mail of the address they gave. */
public interface VerifyEmail {

    /**
     * Repeating it answers the same.
     *
     * @throws dev.diskover.identity.account.domain.MailedTokenInvalid
     * @throws dev.diskover.identity.attempt.domain.TooManyAttempts
     */
    void verify(Command command);

    /** @param client network address of whoever tries */
    record Command(String token, String client) {

        /** Never shown: the token is a secret. */
        @Override
        public String toString() {
            return "VerifyEmail[…]";
        }
    }
}
