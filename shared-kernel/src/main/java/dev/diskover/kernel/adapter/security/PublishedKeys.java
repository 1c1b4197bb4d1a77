package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.application.PartUnavailable;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Identity's keys as it published them last. They are fetched anew every few minutes, and at once for a key that is not
 * among them, but never more often than every few seconds: anybody can invent a key's name. While identity is down the
 * keys that are known go on being trusted.
 */
@ApplicationScoped
@DefaultBean
class PublishedKeys implements VerificationKeys {

    /** Less than a key is published before it signs, so that it is known by then. */
    static final Duration FRESH = Duration.ofMinutes(5);

    static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(PublishedKeys.class);

    private final KeyPublication publication;
    private final Clock clock;
    private volatile State state = new State(Map.of(), Instant.EPOCH, Instant.EPOCH);

    @Inject
    PublishedKeys(KeyPublication publication) {
        this(publication, Clock.systemUTC());
    }

    PublishedKeys(KeyPublication publication, Clock clock) {
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public Optional<PublicKey> find(String kid) {
        var before = state;
        var known = before.key(kid);
        if (known.isPresent() && before.isFreshAt(clock.instant())) {
            return known;
        }
        refresh(before);
        var after = state;
        if (!after.keys().containsKey(kid) && after.fetchFailed()) {
            throw new PartUnavailable("identity");
        }
        return after.key(kid);
    }

    @Override
    public boolean knows(String kid) {
        var current = state;
        return current.keys().containsKey(kid) && current.isFreshAt(clock.instant());
    }

    /** Of many requests at once, one fetches and the others take what it got. */
    private synchronized void refresh(State seen) {
        var now = clock.instant();
        if (!state.equals(seen) || now.isBefore(state.triedAt().plus(PAUSE))) {
            return;
        }
        try {
            state = new State(publication.fetch(), now, now);
        } catch (PartUnavailable down) {
            LOG.warn("The keys of access tokens cannot be fetched: " + down.getMessage());
            state = new State(state.keys(), state.fetchedAt(), now);
        }
    }

    private record State(Map<String, PublicKey> keys, Instant fetchedAt, Instant triedAt) {

        Optional<PublicKey> key(String kid) {
            return Optional.ofNullable(keys.get(kid));
        }

        boolean isFreshAt(Instant now) {
            return now.isBefore(fetchedAt.plus(FRESH));
        }

        boolean fetchFailed() {
            return !fetchedAt.equals(triedAt);
        }
    }
}
