package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.EmailNotVerified;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import org.jose4j.jwt.JwtClaims;

/** OpenID Connect, as https://developers.google.com/identity/openid-connect/openid-connect has it. */
@ApplicationScoped
class Google implements CodeProvider {

    private final SocialConfig.Google config;
    private final ProviderHttp http;
    private final Issuers issuers;
    private final TokenChecks tokens;

    Google(SocialConfig config, ProviderHttp http, Issuers issuers, TokenChecks tokens) {
        this.config = config.google();
        this.http = http;
        this.issuers = issuers;
        this.tokens = tokens;
    }

    @Override
    public Provider provider() {
        return Provider.GOOGLE;
    }

    @Override
    public boolean isConfigured() {
        return config.clientId().isPresent() && config.clientSecret().isPresent();
    }

    @Override
    public URI consentPage(Attempt attempt, String callback) {
        var query = new Form()
                .with("response_type", "code")
                .with("client_id", config.clientId().orElseThrow())
                .with("redirect_uri", callback)
                .with("scope", "openid email profile")
                .with("state", attempt.state())
                .with("nonce", attempt.nonce())
                .with("code_challenge", attempt.codeChallenge())
                .with("code_challenge_method", "S256")
                .with("prompt", "select_account");
        return URI.create(issuers.of(config.issuer()).authorizationEndpoint() + "?" + query);
    }

    @Override
    public Vouched redeem(Attempt attempt, String code, String callback) {
        var issuer = issuers.of(config.issuer());
        var form = new Form()
                .with("grant_type", "authorization_code")
                .with("code", code)
                .with("redirect_uri", callback)
                .with("client_id", config.clientId().orElseThrow())
                .with("client_secret", config.clientSecret().orElseThrow())
                .with("code_verifier", attempt.codeVerifier());
        var answer = http.ask(ProviderHttp.request(issuer.tokenEndpoint())
                .header("Content-Type", Form.TYPE)
                .POST(form.body()));
        var client = config.clientId().orElseThrow();
        var claims = tokens.of(issuer, client, answer.path("id_token").asText());
        demandOurs(claims, client, attempt.nonce());
        return person(claims);
    }

    /** What the library does not know: our nonce, and that the token was given to us. */
    private static void demandOurs(JwtClaims claims, String client, String nonce) {
        var party = claims.getClaimValue("azp");
        var several = claims.getClaimValue("aud") instanceof Collection<?> names && names.size() > 1;
        var isOurs = party == null ? !several : party.equals(client);
        if (!isOurs || !same(nonce, claims.getClaimValueAsString("nonce"))) {
            throw new IdentityNotProven();
        }
    }

    private static boolean same(String expected, String actual) {
        return actual != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    private static Vouched person(JwtClaims claims) {
        if (!"true".equals(claims.getClaimValueAsString("email_verified"))) {
            throw new EmailNotVerified();
        }
        var name = claims.getClaimValueAsString("name");
        return new Vouched(
                Provider.GOOGLE,
                claims.getClaimValueAsString("sub"),
                VerifiedAddress.orNull(claims.getClaimValueAsString("email")),
                name,
                name);
    }
}
