package dev.diskover.identity.session.adapter.out.jwt;

import static dev.diskover.kernel.adapter.security.AccessTokenCheck.TYPE;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.session.application.port.out.AccessTokens;
import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

@ApplicationScoped
class SignedAccessTokens implements AccessTokens {

    private final SigningKeys keys;
    private final IdentityConfig config;
    private final EdDsaSignature signature = new EdDsaSignature();

    SignedAccessTokens(SigningKeys keys, IdentityConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @Override
    public String sign(UserView user, UUID session, Instant now) {
        return signature.compact(keys.current(), TYPE, claims(user, session, now));
    }

    private JwtClaims claims(UserView user, UUID session, Instant now) {
        var claims = new JwtClaims();
        claims.setGeneratedJwtId();
        claims.setIssuer(config.issuer());
        claims.setAudience("diskover");
        claims.setSubject(user.id().toString());
        claims.setClaim("email", user.email());
        claims.setClaim("email_verified", user.emailVerified());
        claims.setClaim("sid", session.toString());
        claims.setStringListClaim("groups", groups(user));
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.plus(config.accessTokenLife()).getEpochSecond()));
        return claims;
    }

    private static List<String> groups(UserView user) {
        return Stream.concat(Stream.of("user"), user.permissions().stream().map("admin:"::concat))
                .distinct()
                .toList();
    }
}
