package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.Username;

/** Makes an account with its personal organization and mails a link that verifies the address. */
public interface Register {

    /**
     * @throws dev.diskover.identity.account.domain.EmailTaken
     * @throws dev.diskover.identity.account.domain.UsernameTaken
     * @throws dev.diskover.identity.account.domain.WeakPassword
     */
    UserId register(Command command);

    /** @param name null where the user gave none: the username stands in */
    record Command(EmailAddress email, Username username, String password, String name) {}
}
