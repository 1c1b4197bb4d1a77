package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.LoginCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A code is short, so a plain hash of it could be undone by trying all; this one cannot without the configured secret,
 * which is not in the database. It holds for one address only.
 */
@ApplicationScoped
class CodeHashes {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CodeHashes(IdentityConfig config) {
        var secret = ("diskover login codes " + config.keyEncryptionSecret()).getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    String hash(EmailAddress email, LoginCode code) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var text = email.folded() + "\n" + code.digits();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
