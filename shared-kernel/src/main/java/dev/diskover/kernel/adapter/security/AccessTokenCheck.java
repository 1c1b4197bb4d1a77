package dev.diskover.kernel.adapter.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Checks access tokens in every service alike: signed with EdDSA by a key of identity's, of the type of access tokens
 * (RFC 9068), for us, from our issuer, within their time. Of the header only {@code kid} is used, to choose among keys
 * that are trusted already.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class AccessTokenCheck extends JWTCallerPrincipalFactory {

    public static final String TYPE = "at+jwt";

    /** How far the clocks of two machines may differ. */
    static final int SKEW_SECONDS = 5;

    private final VerificationKeys keys;
    private final Clock clock;

    /** By the clock of the machine: a service under test may have another. */
    @Inject
    AccessTokenCheck(VerificationKeys keys) {
        this(keys, Clock.systemUTC());
    }

    AccessTokenCheck(VerificationKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        var key = keys.find(kid(token)).orElseThrow(() -> new ParseException("No such key"));
        return new DefaultJWTCallerPrincipal(token, TYPE, verified(token, key, settings));
    }

    private JwtClaims verified(String token, PublicKey key, JWTAuthContextInfo settings) throws ParseException {
        try {
            return new JwtConsumerBuilder()
                    .setVerificationKey(key)
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA)
                    .setExpectedType(true, TYPE)
                    .setExpectedIssuer(true, settings.getIssuedBy())
                    .setExpectedAudience(true, settings.getExpectedAudience().toArray(String[]::new))
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(token);
        } catch (InvalidJwtException refused) {
            throw new ParseException("The token is not valid", refused);
        }
    }

    static String kid(String token) throws ParseException {
        try {
            var kid = JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
            if (kid == null) {
                throw new ParseException("The token names no key");
            }
            return kid;
        } catch (JoseException malformed) {
            throw new ParseException("Not a token", malformed);
        }
    }
}
