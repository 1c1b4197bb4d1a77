package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Login;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import java.util.Optional;

/** All accounts. */
public interface Users {

    /** @throws dev.diskover.identity.account.domain.UserNotFound when there is no such account */
    User get(UserId id);

    Optional<User> withEmail(EmailAddress email);

    /**
     * Stores a new account and its events.
     *
     * @param passwordHash null where another provider vouches for the user
     * @throws dev.diskover.identity.account.domain.EmailTaken
     * @throws dev.diskover.identity.account.domain.UsernameTaken
     */
    void add(User user, String passwordHash);

    /** Stores a changed account and its events; a change that was overtaken by another fails. */
    void save(User user);

    Optional<StoredCredentials> credentials(Login login);

    /** Null where the user has no password. */
    String passwordHash(UserId id);

    /** @param hash null takes the password away */
    void setPassword(UserId id, String hash);

    /** Stores the new hash if the old one is still there; false when the password was changed meanwhile. */
    boolean replacePassword(UserId id, String oldHash, String newHash);

    Optional<UserView> view(UserId id);

    /**
     * @param proof what whoever knows the password has given
     * @param passwordHash null where the user has no password
     */
    record StoredCredentials(Proof proof, boolean active, String passwordHash) {}
}
