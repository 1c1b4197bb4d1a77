package dev.diskover.identity.social.adapter.out.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** OAuth 2.0, as https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps has it. */
@ApplicationScoped
class Github implements CodeProvider {

    private final SocialConfig.Github config;
    private final ProviderHttp http;

    Github(SocialConfig config, ProviderHttp http) {
        this.config = config.github();
        this.http = http;
    }

    @Override
    public Provider provider() {
        return Provider.GITHUB;
    }

    @Override
    public boolean isConfigured() {
        return config.clientId().isPresent() && config.clientSecret().isPresent();
    }

    @Override
    public URI consentPage(Attempt attempt, String callback) {
        var query = new Form()
                .with("client_id", config.clientId().orElseThrow())
                .with("redirect_uri", callback)
                .with("scope", "read:user user:email")
                .with("state", attempt.state())
                .with("code_challenge", attempt.codeChallenge())
                .with("code_challenge_method", "S256");
        return URI.create(config.url() + "/login/oauth/authorize?" + query);
    }

    @Override
    public Vouched redeem(Attempt attempt, String code, String callback) {
        var token = token(attempt, code, callback);
        var user = ask("/user", token);
        var id = user.path("id");
        if (!id.isIntegralNumber()) {
            throw new IdentityNotProven();
        }
        return new Vouched(
                Provider.GITHUB,
                id.asText(),
                primaryVerified(ask("/user/emails", token)),
                user.path("login").asText(""),
                user.path("name").asText(""));
    }

    /** GitHub answers 200 for codes that it refuses; only a token counts. */
    private String token(Attempt attempt, String code, String callback) {
        var form = new Form()
                .with("client_id", config.clientId().orElseThrow())
                .with("client_secret", config.clientSecret().orElseThrow())
                .with("code", code)
                .with("redirect_uri", callback)
                .with("code_verifier", attempt.codeVerifier());
        var answer = http.ask(ProviderHttp.request(config.url() + "/login/oauth/access_token")
                .header("Content-Type", Form.TYPE)
                .POST(form.body()));
        var token = answer.path("access_token");
        if (!token.isTextual() || token.asText().isBlank()) {
            throw new IdentityNotProven();
        }
        return token.asText();
    }

    private JsonNode ask(String path, String token) {
        return http.ask(ProviderHttp.request(config.apiUrl() + path)
                .header("Authorization", "Bearer " + token)
                .header("X-GitHub-Api-Version", "2022-11-28"));
    }

    private static EmailAddress primaryVerified(JsonNode emails) {
        for (var email : emails) {
            if (email.path("primary").booleanValue() && email.path("verified").booleanValue()) {
                return VerifiedAddress.orNull(email.path("email").asText(null));
            }
        }
        return null;
    }
}
