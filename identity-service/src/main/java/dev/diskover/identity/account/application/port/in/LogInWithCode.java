package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.Proof;

/** Tells whose mailed code this is. */
public interface LogInWithCode {

    /**
     * @throws dev.diskover.identity.account.domain.InvalidCode
     * @throws dev.diskover.identity.attempt.domain.TooManyAttempts
     */
    Proof redeem(Command command);

    /** @param client network address of whoever tries */
    record Command(String email, String code, String client) {

        /** Never shown: the code is a secret. */
        @Override
        public String toString() {
            return "LogInWithCode[…]";
        }
    }
}
