package dev.diskover.identity.signingkey.adapter.out.postgres;

import dev.diskover.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Ed25519 keys as bytes; private ones under AES-256-GCM with a key derived from the configured secret. */
@ApplicationScoped
class KeyCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;

    KeyCipher(IdentityConfig config) {
        var secret = config.keyEncryptionSecret();
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "KEY_ENCRYPTION_SECRET must have at least %d characters".formatted(SHORTEST_SECRET));
        }
        this.key = new SecretKeySpec(sha256("diskover signing keys " + secret), "AES");
    }

    byte[] encrypt(PrivateKey privateKey) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var encrypted = run(Cipher.ENCRYPT_MODE, nonce, privateKey.getEncoded());
        return ByteBuffer.allocate(NONCE + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /** @throws IllegalStateException when the secret is not the one the key was encrypted with */
    PrivateKey decrypt(byte[] stored) {
        var nonce = Arrays.copyOf(stored, NONCE);
        var encrypted = Arrays.copyOfRange(stored, NONCE, stored.length);
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(run(Cipher.DECRYPT_MODE, nonce, encrypted)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key cannot be read", e);
        }
    }

    static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A public key cannot be read", e);
        }
    }

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing keys do not fit KEY_ENCRYPTION_SECRET", e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
