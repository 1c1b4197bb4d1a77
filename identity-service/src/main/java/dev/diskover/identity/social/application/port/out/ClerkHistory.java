package dev.diskover.identity.social.application.port.out;

import java.time.Instant;

/** What Clerk has told us so far. What writes joins the unit of work and holds back others till it ends. */
public interface ClerkHistory {

    /** @return false when the message came before */
    boolean receive(String messageId);

    /** @return false when Clerk said something newer about the user before, or deleted it */
    boolean advance(String subject, Instant updatedAt, boolean banned);

    boolean isBanned(String subject);

    /** @return false when Clerk has deleted the user */
    boolean isAlive(String subject, Instant updatedAt);

    /** No news about the user counts from now on. */
    void bury(String subject, Instant now);
}
