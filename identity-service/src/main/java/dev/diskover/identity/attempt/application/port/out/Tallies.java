package dev.diskover.identity.attempt.application.port.out;

import dev.diskover.identity.attempt.domain.Subject;
import dev.diskover.identity.attempt.domain.Tally;
import java.time.Instant;

/** The counts of attempts. */
public interface Tallies {

    /** The count so far, which no other unit of work sees or changes until this one ends. */
    Tally lock(Subject subject, Instant now);

    void keep(Subject subject, Tally tally);

    void forget(Subject subject);

    /** Forgets all that were last counted before then. */
    void forgetBefore(Instant then);
}
