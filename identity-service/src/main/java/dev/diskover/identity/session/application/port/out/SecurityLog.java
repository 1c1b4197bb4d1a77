package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.ShownToken;

/** What an operator has to hear of. Never a token. */
public interface SecurityLog {

    /** A token that had been replaced came again, and its session was ended. */
    void refreshTokenReused(ShownToken token, Client client);

    /** The slower of two racing tabs was answered. */
    void refreshTokenRaced(ShownToken token, Client client);
}
