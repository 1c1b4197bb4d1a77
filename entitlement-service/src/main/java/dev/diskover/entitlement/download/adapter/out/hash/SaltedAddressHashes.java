package dev.diskover.entitlement.download.adapter.out.hash;

import dev.diskover.entitlement.EntitlementConfig;
import dev.diskover.entitlement.download.application.port.out.AddressHashes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256, cut to 128 bits. There are few enough addresses to try them all, so the salt is a secret that never
 * lies beside the hashes: one of its own, or one derived from the storage's secret key.
 */
@ApplicationScoped
class SaltedAddressHashes implements AddressHashes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    private final byte[] salt;

    SaltedAddressHashes(EntitlementConfig config) {
        this.salt = config.addressSalt()
                .map(own -> own.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> hmac(
                        config.storage().secretAccessKey().getBytes(StandardCharsets.UTF_8),
                        "diskover download address"));
    }

    @Override
    public AddressHash of(String address) {
        return new AddressHash(HexFormat.of().formatHex(hmac(salt, address), 0, LENGTH));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
