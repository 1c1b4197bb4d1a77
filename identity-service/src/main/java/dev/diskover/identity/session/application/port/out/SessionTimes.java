package dev.diskover.identity.session.application.port.out;

import java.time.Duration;

public interface SessionTimes {

    Duration accessTokenLife();

    Duration refreshTokenLife();
}
