package dev.diskover.identity.personaltoken.application.port.out;

import dev.diskover.identity.personaltoken.domain.PersonalToken;
import java.util.UUID;

/** What an operator may have to follow up. Never the token itself. */
public interface TokenLog {

    void created(PersonalToken token);

    void revoked(UUID user, UUID token);
}
