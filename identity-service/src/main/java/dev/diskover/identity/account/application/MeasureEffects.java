package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.DeactivateAccount;
import dev.diskover.identity.account.application.port.in.ReactivateAccount;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.Measure;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.EndSessions;
import jakarta.enterprise.context.ApplicationScoped;

/** What a measure does to the account, inside a unit of work. */
@ApplicationScoped
class MeasureEffects {

    private final DeactivateAccount deactivation;
    private final ReactivateAccount reactivation;
    private final EndSessions sessions;
    private final Users users;

    MeasureEffects(DeactivateAccount deactivation, ReactivateAccount reactivation, EndSessions sessions, Users users) {
        this.deactivation = deactivation;
        this.reactivation = reactivation;
        this.sessions = sessions;
        this.users = users;
    }

    void apply(Measure measure, UserId user) {
        switch (measure) {
            case DEACTIVATE -> deactivation.deactivate(user);
            case REACTIVATE -> reactivation.reactivate(user);
            case END_SESSIONS -> sessions.endAll(users.get(user).id().value());
        }
    }
}
