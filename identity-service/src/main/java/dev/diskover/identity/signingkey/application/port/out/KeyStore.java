package dev.diskover.identity.signingkey.application.port.out;

import dev.diskover.identity.signingkey.domain.SigningKey;
import java.time.Instant;
import java.util.List;

/** Where signing keys are kept, their private halves encrypted. */
public interface KeyStore {

    List<SigningKey> all();

    /** Makes a key unless one was made since {@code notSince}; safe when several replicas do it at once. */
    void createUnlessMadeSince(Instant notSince, Instant signsFrom, Instant now);

    /** Keys older than the newest that signs by now stay published only until {@code till}. */
    void retireOlderThanCurrent(Instant now, Instant till);
}
