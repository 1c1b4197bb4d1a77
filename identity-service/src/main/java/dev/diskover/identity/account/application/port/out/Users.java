package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import java.util.Optional;

/** All accounts. */
public interface Users {

    /** @throws dev.diskover.identity.account.domain.UserNotFound when there is no such account */
    User get(UserId id);

    /**
     * Stores a new account and its events.
     *
     * @throws dev.diskover.identity.account.domain.EmailTaken
     * @throws dev.diskover.identity.account.domain.UsernameTaken
     */
    void add(User user, String passwordHash);

    /** Stores a changed account and its events; a change that was overtaken by another fails. */
    void save(User user);

    /** @param login e-mail address or username, in any case */
    Optional<StoredCredentials> credentials(String login);

    Optional<UserView> view(UserId id);

    record StoredCredentials(UserId id, boolean active, String passwordHash) {}
}
