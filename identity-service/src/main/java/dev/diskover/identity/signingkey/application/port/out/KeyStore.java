package dev.diskover.identity.signingkey.application.port.out;

import dev.diskover.identity.signingkey.domain.SigningKey;
import java.time.Instant;
import java.util.List;

/** Where signing keys are kept, their private halves encrypted. */
public interface KeyStore {

    List<SigningKey> all();

    /** Makes a key unless there is one that signs from later than {@code time}; safe when replicas do it at once. */
    void createUnlessOneSignsAfter(Instant time, Instant signsFrom, Instant now);

    /** Keys older than the newest that signs by now stay published only until {@code till}. */
    void retireOlderThanCurrent(Instant now, Instant till);

    /** Keys that are published no more are deleted. */
    void forgetEndedBy(Instant now);
}
