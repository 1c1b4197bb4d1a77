package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.social.adapter.out.provider.Issuers.Issuer;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.ProviderUnavailable;
import dev.diskover.kernel.adapter.Causes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Signature, issuer, audience and times of tokens that others issue. */
@ApplicationScoped
class TokenChecks {

    private static final Logger LOG = Logger.getLogger(TokenChecks.class);
    private static final int SKEW_SECONDS = 30;

    private final Clock clock;

    TokenChecks(Clock clock) {
        this.clock = clock;
    }

    /** A token for this client. */
    JwtClaims of(Issuer issuer, String audience, String token) {
        return check(rules(issuer).setExpectedAudience(audience), token);
    }

    /** A token for nobody in particular; one for somebody else is refused. */
    JwtClaims of(Issuer issuer, String token) {
        return check(rules(issuer), token);
    }

    private JwtConsumerBuilder rules(Issuer issuer) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver(issuer.keys())
                .setExpectedIssuer(issuer.name())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.instant().toEpochMilli()))
                .setAllowedClockSkewInSeconds(SKEW_SECONDS);
    }

    private static JwtClaims check(JwtConsumerBuilder rules, String token) {
        try {
            return rules.build().processToClaims(token);
        } catch (InvalidJwtException invalid) {
            if (isForWantOfKeys(invalid)) {
                throw new ProviderUnavailable();
            }
            LOG.infof("A token was refused, for reasons that jose4j numbers %s", reasons(invalid));
            throw new IdentityNotProven();
        }
    }

    // The words of the library quote the token, which may still be worth something elsewhere.
    private static List<Integer> reasons(InvalidJwtException invalid) {
        return invalid.getErrorDetails().stream()
                .map(ErrorCodeValidator.Error::getErrorCode)
                .toList();
    }

    private static boolean isForWantOfKeys(Throwable failure) {
        return Causes.any(failure, IOException.class::isInstance);
    }
}
