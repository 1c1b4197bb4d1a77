package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.UserId;

/** Lets a signed-in user take another password, and ends their other sessions. */
public interface ChangePassword {

    /**
     * @throws dev.diskover.identity.account.domain.WrongPassword
     * @throws dev.diskover.identity.attempt.domain.TooManyAttempts
     * @throws dev.diskover.identity.account.domain.WeakPassword
     */
    void change(Command command);

    /** @param session refresh token of the session that stays; null: none stays */
    record Command(UserId user, String oldPassword, String newPassword, String session) {

        /** Never shown: most parts are secrets. */
        @Override
        public String toString() {
            return "ChangePassword[%s …]".formatted(user);
        }
    }
}
