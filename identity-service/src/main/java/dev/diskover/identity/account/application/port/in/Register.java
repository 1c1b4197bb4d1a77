package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.OwnNames;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.Username;

/** Makes an account with its personal organization and mails a link that verifies the address. */
public interface Register {

    /**
     * @throws dev.diskover.identity.account.domain.EmailTaken
     * @throws dev.diskover.identity.account.domain.UsernameTaken
     * @throws dev.diskover.identity.account.domain.WeakPassword
     * @throws dev.diskover.identity.attempt.domain.TooManyAttempts
     */
    Proof register(Command command);

    /**
     * @param name null where the user gave none: the username stands in
     * @param client network address of whoever registers
     */
    record Command(EmailAddress email, Username username, String password, String name, String client) {

        public OwnNames names() {
            return new OwnNames(email, username, name == null ? username.value() : name);
        }

        /** Never shown: the password is a secret. */
        @Override
        public String toString() {
            return "Register[…]";
        }
    }
}
