package dev.diskover.identity.session.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts failed sign-ins per subject. */
public interface SignInFailures {

    /** Until when none of the subjects may try; empty when they may now. */
    Optional<Instant> blockedUntil(List<String> subjects, Instant now);

    /** Adds one failure and answers how many there are; failures of more than an hour ago are forgotten. */
    int add(String subject, Instant now);

    void block(String subject, Instant until);

    void forget(List<String> subjects);
}
