package dev.diskover.kernel.adapter.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose access token it is. One that was checked a moment ago is not checked once more, which would cost more than all
 * else a request takes, and is answered for on the event loop: the way to another thread and back costs as much again.
 */
@ApplicationScoped
public class AccessTokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int MOST_TOKENS = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JWTParser parser;
    private final VerificationKeys keys;
    private final Clock clock;
    private final Cache<String, Checked> checked = Caffeine.newBuilder()
            .maximumSize(MOST_TOKENS)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** By the clock of the machine: a service under test may have another. */
    @Inject
    AccessTokenIdentities(JWTParser parser, VerificationKeys keys) {
        this(parser, keys, Clock.systemUTC());
    }

    AccessTokenIdentities(JWTParser parser, VerificationKeys keys, Clock clock) {
        this.parser = parser;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before Quarkus' own, which has the priority that providers have by default. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        return remembered(token).map(Uni.createFrom()::item).orElseGet(() -> context.runBlocking(() -> check(token)));
    }

    /** What was found valid stays so until its time is over or its key is withdrawn. */
    private Optional<SecurityIdentity> remembered(String token) {
        return Optional.ofNullable(checked.getIfPresent(TokenHash.of(token)))
                .filter(before -> before.isInTimeAt(clock.instant()) && keys.knows(before.kid()))
                .map(Checked::identity);
    }

    private SecurityIdentity check(String token) {
        try {
            var principal = parser.parse(token);
            var identity = QuarkusSecurityIdentity.builder()
                    .setPrincipal(principal)
                    .addRoles(principal.getGroups())
                    .build();
            checked.put(TokenHash.of(token), new Checked(AccessTokenCheck.kid(token), principal, identity));
            return identity;
        } catch (ParseException refused) {
            throw new AuthenticationFailedException(refused);
        }
    }

    private record Checked(String kid, JsonWebToken token, SecurityIdentity identity) {

        boolean isInTimeAt(Instant now) {
            return now.getEpochSecond() < token.getExpirationTime() + AccessTokenCheck.SKEW_SECONDS;
        }
    }
}
