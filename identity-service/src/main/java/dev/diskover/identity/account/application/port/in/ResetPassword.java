package dev.diskover.identity.account.application.port.in;

/** Sets a new password for whoever holds the token of a reset letter, and ends all their sessions. */
public interface ResetPassword {

    /**
     * @throws dev.diskover.identity.account.domain.MailedTokenInvalid
     * @throws dev.diskover.identity.attempt.domain.TooManyAttempts
     * @throws dev.diskover.identity.account.domain.WeakPassword the token can be used again
     */
    void reset(Command command);

    /** @param client network address of whoever tries */
    record Command(String token, String newPassword, String client) {

        /** Never shown: most parts are secrets. */
        @Override
        public String toString() {
            return "ResetPassword[…]";
        }
    }
}
