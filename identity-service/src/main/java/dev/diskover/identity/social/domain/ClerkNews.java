package dev.diskover.identity.social.domain;

import java.time.Instant;

/** What a message of Clerk says. */
public sealed interface ClerkNews {

    /**
     * The user was made or changed.
     *
     * @param updatedAt Clerk's own clock: of two, the later one holds
     * @param banned Clerk lets the user in no more
     */
    record Changed(Vouched person, Instant updatedAt, boolean banned) implements ClerkNews {}

    /** Ids are not used again, so this is the last word on the user. */
    record Deleted(String subject) implements ClerkNews {}

    /** About something that does not concern us. */
    record Unrelated() implements ClerkNews {}
}
