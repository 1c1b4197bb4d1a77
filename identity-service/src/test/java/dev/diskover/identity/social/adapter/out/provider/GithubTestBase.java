package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import dev.diskover.identity.social.domain.Vouched;
import org.junit.jupiter.api.BeforeEach;

/** GitHub, as far as a sign-in meets it. */
abstract class GithubTestBase extends ProviderTestBase {

    static final String CALLBACK = PUBLIC_URL + "/v1/auth/social/callback/github";
    static final Attempt ATTEMPT =
            new Attempt(Provider.GITHUB, "the-state", "the-secret-of-the-browser", ReturnPath.HOME);
    static final String TOKEN = "/login/oauth/access_token";

    Github github;

    @BeforeEach
    void start() {
        set("identity.social.github.client-id", "Iv1.diskover");
        set("identity.social.github.client-secret", "the-client-secret");
        set("identity.social.github.url", provider.url());
        set("identity.social.github.api-url", provider.url());
        github = new Github(social(), http());
        provider.answers(TOKEN, "{\"access_token\": \"gho_1\", \"token_type\": \"bearer\", \"scope\": \"\"}");
        provider.answers("/user", "{\"id\": 583231, \"login\": \"anna-a\", \"name\": \"Anna A\", \"email\": null}");
        provider.answers("/user/emails", """
                [{"email": "old@example.test", "verified": true, "primary": false},
                 {"email": "anna@example.test", "verified": true, "primary": true}]
                """);
    }

    Vouched redeem() {
        return github.redeem(ATTEMPT, "the-code", CALLBACK);
    }
}
