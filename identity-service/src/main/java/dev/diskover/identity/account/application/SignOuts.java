package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.MailedSecrets;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.EndSessions;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends every way in that a user was given before: sessions, and what was mailed. */
@ApplicationScoped
class SignOuts {

    private final EndSessions sessions;
    private final MailedSecrets secrets;

    SignOuts(EndSessions sessions, MailedSecrets secrets) {
        this.sessions = sessions;
        this.secrets = secrets;
    }

    void everywhere(UserId user) {
        secrets.forget(user);
        sessions.endAll(user.value());
    }

    /** @param session refresh token of the session that stays */
    void elsewhere(UserId user, String session) {
        secrets.forget(user);
        sessions.endOthers(user.value(), session);
    }
}
