package dev.diskover.identity.signingkey.application;

import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import dev.diskover.identity.signingkey.application.port.out.KeyStore;
import dev.diskover.identity.signingkey.application.port.out.KeyTimes;
import dev.diskover.identity.signingkey.domain.SigningKey;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SigningKeyService implements SigningKeys {

    /** How old the keys in memory may be: far less than a new key is published before it signs. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final KeyStore store;
    private final KeyTimes times;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    SigningKeyService(KeyStore store, KeyTimes times, UnitOfWork unitOfWork, Clock clock) {
        this.store = store;
        this.times = times;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public SigningKey current() {
        return signing()
                .or(() -> {
                    rotateWhereDue();
                    return signing();
                })
                .orElseThrow(() -> new IllegalStateException("There is no signing key"));
    }

    @Override
    public List<SigningKey> published() {
        var now = clock.instant();
        return keys().stream().filter(key -> key.isPublishedAt(now)).toList();
    }

    @Override
    public Optional<SigningKey> find(String kid) {
        return published().stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    @Override
    public boolean knows(String kid) {
        var now = clock.instant();
        var current = known;
        return current.isFreshAt(now)
                && current.keys().stream().anyMatch(key -> key.kid().equals(kid) && key.isPublishedAt(now));
    }

    @Override
    public void rotateWhereDue() {
        var now = clock.instant();
        rotateUnlessOneSignsAfter(now.minus(times.rotation()).plus(times.lead()), now);
    }

    @Override
    public SigningKey rotate() {
        var now = clock.instant();
        rotateUnlessOneSignsAfter(now, now);
        return known.keys().stream()
                .max(Comparator.comparing(SigningKey::signsFrom))
                .orElseThrow();
    }

    private void rotateUnlessOneSignsAfter(Instant time, Instant now) {
        unitOfWork.run(() -> {
            var first = store.all().isEmpty();
            store.createUnlessOneSignsAfter(time, first ? now : now.plus(times.lead()), now);
            store.retireOlderThanCurrent(now, now.plus(times.tokenLife()).plus(times.lead()));
            store.forgetEndedBy(now);
        });
        known = new Known(store.all(), now);
    }

    private List<SigningKey> keys() {
        var now = clock.instant();
        if (!known.isFreshAt(now)) {
            known = new Known(store.all(), now);
        }
        return known.keys();
    }

    private Optional<SigningKey> signing() {
        var now = clock.instant();
        return keys().stream().filter(key -> key.signsAt(now)).max(Comparator.comparing(SigningKey::signsFrom));
    }

    private record Known(List<SigningKey> keys, Instant at) {

        boolean isFreshAt(Instant now) {
            return !at.isAfter(now) && !at.plus(FRESH).isBefore(now);
        }
    }
}
