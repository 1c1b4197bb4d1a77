package dev.diskover.identity.personaltoken.adapter.out.log;

import dev.diskover.identity.personaltoken.application.port.out.TokenLog;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

@ApplicationScoped
class LoggedTokens implements TokenLog {

    private static final Logger LOG = Logger.getLogger("diskover.security");

    @Override
    public void created(PersonalToken token) {
        LOG.infof("personal_token_created user=%s token=%s scopes=%s", token.user(), token.id(), token.scopes());
    }

    @Override
    public void revoked(UUID user, UUID token) {
        LOG.infof("personal_token_revoked user=%s token=%s", user, token);
    }
}
