package dev.diskover.identity.session.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Counts failed sign-ins per subject. */
public interface SignInFailures {

    /** Until when the subject may not try; empty when it may now. */
    Optional<Instant> blockedUntil(String subject, Instant now);

    /**
     * Adds one failure and answers how many there are; failures of more than an hour ago are forgotten. Of two at once
     * the second waits for the end of the first one's unit of work.
     *
     * @return empty when the subject is blocked: then nothing is added
     */
    OptionalInt add(String subject, Instant now);

    void block(String subject, Instant until);

    void forget(List<String> subjects);

    void forgetUnusedSince(Instant time);
}
