package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.account.application.port.in.UserView;
import java.time.Instant;
import java.util.UUID;

/** Signs what other services trust. */
public interface AccessTokens {

    String sign(UserView user, UUID session, Instant now);
}
