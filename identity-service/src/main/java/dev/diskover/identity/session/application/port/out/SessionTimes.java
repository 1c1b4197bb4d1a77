package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.session.domain.SessionLife;
import java.time.Duration;

public interface SessionTimes {

    Duration accessTokenLife();

    SessionLife sessionLife();

    /** How long a replaced token still answers the same device. */
    Duration grace();
}
