package dev.diskover.kernel.adapter.security;

import java.security.PublicKey;
import java.util.Optional;

/** The public keys of identity, which signs access tokens. */
public interface VerificationKeys {

    /**
     * @return empty when identity has no such key
     * @throws dev.diskover.kernel.application.PartUnavailable when that cannot be known now
     */
    Optional<PublicKey> find(String kid);

    /** Whether the key is known to hold now. Never waits; false as well where identity would have to be asked. */
    boolean knows(String kid);
}
