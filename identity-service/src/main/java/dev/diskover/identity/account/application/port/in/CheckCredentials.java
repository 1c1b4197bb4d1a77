package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import java.util.Optional;

/** Tells whose e-mail or username and password these are, in like time for a wrong name and a wrong password. */
public interface CheckCredentials {

    /** @return empty when there is no such account or the password is wrong */
    Optional<Account> check(String login, String password);

    /** Whose login this is; empty when it is nobody's. */
    Optional<UserId> owner(String login);

    /** @param proof as of the password that was found right, however long that took */
    record Account(Proof proof, boolean active) {}
}
