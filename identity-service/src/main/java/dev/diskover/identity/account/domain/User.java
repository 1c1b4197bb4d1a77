package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Aggregate;
import java.time.Instant;

/** A person with an account. */
public final class User extends Aggregate<UserEvent> {

    private final Registration registration;
    private Profile profile;
    private boolean emailVerified;
    private boolean active;
    private final long version;

    private User(Registration registration, Profile profile, boolean emailVerified, boolean active, long version) {
        this.registration = registration;
        this.profile = profile;
        this.emailVerified = emailVerified;
        this.active = active;
        this.version = version;
    }

    public static User register(Registration registration, Profile profile) {
        var user = new User(registration, profile, false, true, 0);
        user.raise(new UserEvent.UserRegistered(user, registration.at()));
        return user;
    }

    /** Rebuilds a stored user. Nothing happened, so no event is raised. */
    public static User restore(
            Registration registration, Profile profile, boolean emailVerified, boolean active, long version) {
        return new User(registration, profile, emailVerified, active, version);
    }

    public void describe(Profile changed, Instant now) {
        if (!changed.equals(profile)) {
            profile = changed;
            raise(new UserEvent.UserUpdated(this, now));
        }
    }

    /** Verifying twice changes nothing. */
    public void verifyEmail(Instant now) {
        if (!emailVerified) {
            emailVerified = true;
            raise(new UserEvent.UserUpdated(this, now));
        }
    }

    /** Deactivating twice changes nothing. */
    public void deactivate(Instant now) {
        if (active) {
            active = false;
            raise(new UserEvent.UserDeactivated(this, now));
        }
    }

    /** Reactivating twice changes nothing. */
    public void reactivate(Instant now) {
        if (!active) {
            active = true;
            raise(new UserEvent.UserReactivated(this, now));
        }
    }

    public UserId id() {
        return registration.id();
    }

    public Registration registration() {
        return registration;
    }

    public Profile profile() {
        return profile;
    }

    public boolean emailVerified() {
        return emailVerified;
    }

    public boolean active() {
        return active;
    }

    public long version() {
        return version;
    }
}
