package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.social.domain.ClerkNews;
import dev.diskover.identity.social.fixture.SvixSigner;
import dev.diskover.identity.social.fixture.TokenForge;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Clerk, as far as we ask it and hear from it. */
abstract class ClerkTestBase extends ProviderTestBase {

    static final TokenForge FORGE = new TokenForge("ins_1");
    static final Object GONE = new Object();
    static final SvixSigner SIGNER = new SvixSigner("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    static final String ANNA = """
            {"id": "user_anna", "username": "anna_a", "first_name": "Anna", "last_name": null, "banned": false,
             "primary_email_address_id": "idn_2", "updated_at": 1763726400123,
             "email_addresses": [
               {"id": "idn_1", "email_address": "old@example.test", "verification": {"status": "verified"}},
               {"id": "idn_2", "email_address": "anna@example.test", "verification": {"status": "verified"}}]}
            """;

    ConfiguredClerk clerk;

    @BeforeEach
    void start() {
        publish(FORGE.keySet());
        set("identity.social.clerk.issuer", provider.url());
        set("identity.social.clerk.secret-key", "sk_test_1");
        set("identity.social.clerk.api-url", provider.url());
        set("identity.social.clerk.webhook-secret", SIGNER.secret());
        clerk = clerk();
    }

    ConfiguredClerk clerk() {
        var tokens = new ClerkTokens(social(), identity(), issuers(), checks());
        return new ConfiguredClerk(social(), tokens, http(), clock);
    }

    ClerkNews read(String body) {
        return clerk.read(SIGNER.sign("msg_1", NOON, body));
    }

    Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "iss", provider.url(),
                "azp", PUBLIC_URL,
                "sub", "user_anna",
                "sid", "sess_1",
                "nbf", NOON.getEpochSecond(),
                "iat", NOON.getEpochSecond(),
                "exp", NOON.plusSeconds(60).getEpochSecond()));
    }
}
