package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.domain.IdentityNotProven;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jose4j.jwt.JwtClaims;

/** Session tokens, as https://clerk.com/docs/guides/sessions/session-tokens has them. */
@ApplicationScoped
class ClerkTokens {

    private final SocialConfig.Clerk config;
    private final List<String> parties;
    private final Issuers issuers;
    private final TokenChecks tokens;

    ClerkTokens(SocialConfig config, IdentityConfig identity, Issuers issuers, TokenChecks tokens) {
        this.config = config.clerk();
        this.parties = config.clerk().authorizedParties().orElse(List.of(identity.publicUrl()));
        this.issuers = issuers;
        this.tokens = tokens;
    }

    String subjectOf(String token) {
        var claims = tokens.of(issuers.of(config.issuer().orElseThrow()), token);
        if (!isFromOurApp(claims) || !isOfSession(claims)) {
            throw new IdentityNotProven();
        }
        return claims.getClaimValueAsString("sub");
    }

    /** A token that was made for another origin may have been taken from there (Clerk, "authorized parties"). */
    private boolean isFromOurApp(JwtClaims claims) {
        var party = claims.getClaimValueAsString("azp");
        return party == null ? config.partyOptional() : parties.contains(party);
    }

    /** Not a token of another kind, nor of a person who has not finished signing in. */
    private static boolean isOfSession(JwtClaims claims) {
        return claims.getClaimValueAsString("sid") != null && !"pending".equals(claims.getClaimValueAsString("sts"));
    }
}
