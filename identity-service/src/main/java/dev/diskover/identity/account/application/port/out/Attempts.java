package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.Tries;
import java.time.Instant;

/** Counts the tries at secrets, per subject. */
public interface Attempts {

    /** The count so far, which no other unit of work sees or changes until this one ends. */
    Tries lock(String subject, Instant now);

    void keep(String subject, Tries tries);

    void forget(String subject);

    /** Forgets all that were last counted before then. */
    void forgetBefore(Instant then);
}
