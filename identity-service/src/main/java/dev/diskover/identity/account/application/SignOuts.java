package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.MailedSecrets;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.personaltoken.application.port.in.RevokeTokens;
import dev.diskover.identity.session.application.port.in.EndSessions;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends ways in that a user was given before: sessions, personal access tokens, and what was mailed. */
@ApplicationScoped
class SignOuts {

    private final EndSessions sessions;
    private final RevokeTokens tokens;
    private final MailedSecrets secrets;

    SignOuts(EndSessions sessions, RevokeTokens tokens, MailedSecrets secrets) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.secrets = secrets;
    }

    /** For when somebody else may have been in: what they may have made for later ends too. */
    void everywhere(UserId user) {
        secrets.forget(user);
        tokens.revokeAll(user.value());
        sessions.endAll(user.value());
    }

    /**
     * The scripts of a user who merely chose another password go on.
     *
     * @param session refresh token of the session that stays
     */
    void elsewhere(UserId user, String session) {
        secrets.forget(user);
        sessions.endOthers(user.value(), session);
    }
}
