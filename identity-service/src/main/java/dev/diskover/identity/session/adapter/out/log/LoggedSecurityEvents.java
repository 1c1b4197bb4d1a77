package dev.diskover.identity.session.adapter.out.log;

import dev.diskover.identity.session.application.port.out.SecurityLog;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.ShownToken;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** One line an event, under a category of its own, so that it can be watched. */
@ApplicationScoped
class LoggedSecurityEvents implements SecurityLog {

    static final String CATEGORY = "diskover.security";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    @Override
    public void refreshTokenReused(ShownToken token, Client client) {
        LOG.warnf(
                "refresh_token_reused user=%s session=%s address=%s", token.user(), token.session(), client.address());
    }

    @Override
    public void refreshTokenRaced(ShownToken token, Client client) {
        LOG.infof("refresh_token_raced user=%s session=%s address=%s", token.user(), token.session(), client.address());
    }
}
