package dev.diskover.identity.signingkey.application.port.out;

import java.time.Duration;

/** How long keys sign, are published ahead, and are needed afterwards. */
public interface KeyTimes {

    Duration rotation();

    Duration lead();

    Duration tokenLife();
}
