package dev.diskover.identity.signingkey.application;

import dev.diskover.identity.signingkey.application.port.out.KeyStore;
import dev.diskover.identity.signingkey.domain.SigningKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keys that have names and times, but nothing to sign with. */
final class InMemoryKeys implements KeyStore {

    private final List<SigningKey> keys = new ArrayList<>();
    private int made;

    @Override
    public List<SigningKey> all() {
        return List.copyOf(keys);
    }

    @Override
    public void createUnlessOneSignsAfter(Instant time, Instant signsFrom, Instant now) {
        if (keys.stream().noneMatch(key -> key.signsFrom().isAfter(time))) {
            made++;
            keys.add(new SigningKey("key" + made, null, null, signsFrom, null));
        }
    }

    @Override
    public void retireOlderThanCurrent(Instant now, Instant till) {
        var current = keys.stream()
                .map(SigningKey::signsFrom)
                .filter(from -> !from.isAfter(now))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        keys.replaceAll(key -> key.publishedTill() == null && key.signsFrom().isBefore(current)
                ? new SigningKey(key.kid(), null, null, key.signsFrom(), till)
                : key);
    }

    @Override
    public void forgetEndedBy(Instant now) {
        keys.removeIf(key -> !key.isPublishedAt(now));
    }
}
