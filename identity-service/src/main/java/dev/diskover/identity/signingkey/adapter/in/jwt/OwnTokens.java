package dev.diskover.identity.signingkey.adapter.in.jwt;

import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Identity checks tokens with the keys it holds itself: no call, and no start-up order, is needed. */
@ApplicationScoped
@Alternative
@Priority(1)
class OwnTokens extends JWTCallerPrincipalFactory {

    private final SigningKeys keys;

    OwnTokens(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        var key = keys.find(kid(token)).orElseThrow(() -> new ParseException("No such key"));
        var own = new JWTAuthContextInfo(settings);
        own.setPublicKeyLocation(null);
        own.setPublicVerificationKey(key.publicKey());
        var verified = new DefaultJWTTokenParser().parse(token, own);
        return new DefaultJWTCallerPrincipal(token, "JWT", verified.getJwtClaims());
    }

    private static String kid(String token) throws ParseException {
        try {
            var header = new String(
                    Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8);
            var kid = Json.createReader(new StringReader(header)).readObject().getString("kid", null);
            if (kid == null) {
                throw new ParseException("The token names no key");
            }
            return kid;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | JsonException malformed) {
            throw new ParseException("Not a token", malformed);
        }
    }
}
