package dev.diskover.identity.mail.application.port.out;

import dev.diskover.identity.mail.domain.Letter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The letters that wait for the mail server. */
public interface Letters {

    void add(Letter letter, Instant now);

    /**
     * Letters that are due, each claimed for a while, so that several replicas do not send one twice and a crash only
     * delays it.
     */
    List<Waiting> claim(Instant now);

    /** Keeps that it was sent and forgets what it said. */
    void sent(UUID id, Instant now);

    record Waiting(UUID id, Letter letter) {}
}
