package dev.diskover.kernel.adapter.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.time.Duration;
import java.time.Instant;
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
 * that are trusted already. A token whose signature was checked a moment ago is not checked once more: that costs more
 * than all else a request takes.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class AccessTokenCheck extends JWTCallerPrincipalFactory {

    public static final String TYPE = "at+jwt";

    /** How far the clocks of two machines may differ. */
    private static final int SKEW_SECONDS = 5;

    private static final int MOST_TOKENS = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final VerificationKeys keys;
    private final Clock clock;
    private final Cache<String, Checked> checked = Caffeine.newBuilder()
            .maximumSize(MOST_TOKENS)
            .expireAfterWrite(REMEMBERED)
            .build();

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
        var hash = TokenHash.of(token);
        var before = checked.getIfPresent(hash);
        if (before != null && before.holds(keys, clock.instant())) {
            return before.principal();
        }
        var kid = kid(token);
        var key = keys.find(kid).orElseThrow(() -> new ParseException("No such key"));
        var principal = new DefaultJWTCallerPrincipal(token, TYPE, verified(token, key, settings));
        checked.put(hash, new Checked(kid, principal));
        return principal;
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

    private static String kid(String token) throws ParseException {
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

    /** What was found valid stays so until its time is over or its key is withdrawn. */
    private record Checked(String kid, JWTCallerPrincipal principal) {

        boolean holds(VerificationKeys keys, Instant now) {
            return now.getEpochSecond() < principal.getExpirationTime() + SKEW_SECONDS
                    && keys.find(kid).isPresent();
        }
    }
}
