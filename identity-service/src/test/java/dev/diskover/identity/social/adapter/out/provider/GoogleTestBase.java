package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import dev.diskover.identity.social.domain.Vouched;
import dev.diskover.identity.social.fixture.TokenForge;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Google, as far as a sign-in meets it. */
abstract class GoogleTestBase extends ProviderTestBase {

    static final String CLIENT = "diskover.apps.googleusercontent.com";
    static final String CALLBACK = PUBLIC_URL + "/v1/auth/social/callback/google";
    static final Attempt ATTEMPT =
            new Attempt(Provider.GOOGLE, "the-state", "the-secret-of-the-browser", ReturnPath.HOME);
    static final TokenForge FORGE = new TokenForge("key-1");
    static final TokenForge STRANGER = new TokenForge("key-1");

    Google google;

    @BeforeEach
    void start() {
        publish(FORGE.keySet());
        set("identity.social.google.client-id", CLIENT);
        set("identity.social.google.client-secret", "the-client-secret");
        set("identity.social.google.issuer", provider.url());
        google = new Google(social(), http(), issuers(), checks());
    }

    Vouched redeem(String token) {
        provider.answers("/token", "{\"access_token\": \"unused\", \"id_token\": \"" + token + "\"}");
        return google.redeem(ATTEMPT, "the-code", CALLBACK);
    }

    static final Object GONE = new Object();

    static Map<String, Object> without(String claim) {
        return Map.of(claim, GONE);
    }

    Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "iss",
                provider.url(),
                "aud",
                CLIENT,
                "sub",
                "1084",
                "exp",
                NOON.plusSeconds(3600).getEpochSecond(),
                "iat",
                NOON.getEpochSecond(),
                "nonce",
                ATTEMPT.nonce(),
                "email",
                "anna@example.test",
                "email_verified",
                true,
                "name",
                "Anna A"));
    }
}
