package dev.diskover.identity.session.adapter.out.jwt;

import static dev.diskover.kernel.adapter.security.AccessTokenCheck.TYPE;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.session.application.port.out.AccessTokens;
import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SignedAccessTokens implements AccessTokens {

    private final SigningKeys keys;
    private final IdentityConfig config;

    SignedAccessTokens(SigningKeys keys, IdentityConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @Override
    public String sign(UserView user, UUID session, Instant now) {
        var key = keys.current();
        return Jwt.issuer(config.issuer())
                .audience("diskover")
                .subject(user.id().toString())
                .claim("email", user.email())
                .claim("email_verified", user.emailVerified())
                .claim("sid", session.toString())
                .groups(groups(user))
                .issuedAt(now)
                .expiresAt(now.plus(config.accessTokenLife()))
                .jws()
                .algorithm(SignatureAlgorithm.EDDSA)
                .header("typ", TYPE)
                .keyId(key.kid())
                .sign(key.privateKey());
    }

    private static Set<String> groups(UserView user) {
        var groups = new HashSet<>(Set.of("user"));
        user.permissions().forEach(permission -> groups.add("admin:" + permission));
        return groups;
    }
}
