package dev.diskover.identity.account.application.port.out;

import java.time.Duration;

/** How long what is mailed can be used. */
public interface SecretTimes {

    Duration verificationLife();

    Duration resetLife();

    Duration codeLife();
}
