package dev.diskover.identity.signingkey.adapter.in.jwt;

import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import dev.diskover.identity.signingkey.domain.SigningKey;
import dev.diskover.kernel.adapter.security.VerificationKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.util.Optional;

/** Identity checks tokens with the keys it holds itself: no call, and no start-up order, is needed. */
@ApplicationScoped
class OwnKeys implements VerificationKeys {

    private final SigningKeys keys;

    OwnKeys(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<PublicKey> find(String kid) {
        return keys.find(kid).map(SigningKey::publicKey);
    }

    @Override
    public boolean knows(String kid) {
        return keys.knows(kid);
    }
}
