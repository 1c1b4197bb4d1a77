package dev.diskover.identity.mail.application.port.out;

import dev.diskover.identity.mail.domain.Letter;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letters that wait for the mail server. */
public interface Letters {

    void add(Letter letter, Instant now);

    /**
     * The letter that has been due for longest, claimed for longer than it takes to send one: several replicas do not
     * send it twice, and a crash delays this one and no other.
     */
    Optional<Waiting> claim(Instant now);

    /** Keeps that it was sent and forgets what it said. */
    void sent(UUID id, Instant now);

    /** Not taken: due again after seconds at first, and ever more rarely. */
    void postpone(UUID id, Instant now);

    record Waiting(UUID id, Letter letter) {}
}
