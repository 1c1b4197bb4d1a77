package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.endless;
import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.application.port.in.FollowClerk.Message;
import dev.diskover.identity.social.domain.ClerkNews;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.MessageUnreadable;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ProviderNotConfigured;
import dev.diskover.identity.social.domain.ProviderUnavailable;
import dev.diskover.identity.social.domain.SignatureInvalid;
import dev.diskover.identity.social.domain.Vouched;
import dev.diskover.identity.social.fixture.SvixSigner;
import dev.diskover.identity.social.fixture.TokenForge;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredClerkTest extends ProviderTestBase {

    private static final TokenForge FORGE = new TokenForge("ins_1");
    private static final Object GONE = new Object();
    private static final SvixSigner SIGNER = new SvixSigner("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ANNA = """
            {"id": "user_anna", "username": "anna_a", "first_name": "Anna", "last_name": null, "banned": false,
             "primary_email_address_id": "idn_2", "updated_at": 1763726400123,
             "email_addresses": [
               {"id": "idn_1", "email_address": "old@example.test", "verification": {"status": "verified"}},
               {"id": "idn_2", "email_address": "anna@example.test", "verification": {"status": "verified"}}]}
            """;

    private ConfiguredClerk clerk;

    @BeforeEach
    void start() {
        publish(FORGE.keySet());
        set("identity.social.clerk.issuer", provider.url());
        set("identity.social.clerk.secret-key", "sk_test_1");
        set("identity.social.clerk.api-url", provider.url());
        set("identity.social.clerk.webhook-secret", SIGNER.secret());
        clerk = clerk();
    }

    private ConfiguredClerk clerk() {
        var tokens = new ClerkTokens(social(), identity(), issuers(), checks());
        return new ConfiguredClerk(social(), tokens, http(), clock);
    }

    @Test
    void a_session_token_of_our_own_pages_tells_whose_it_is() {
        // When, Then
        assertThat(clerk.subjectOf(FORGE.sign(claims()))).isEqualTo("user_anna");
    }

    static Stream<Arguments> claimsThatProveNothing() {
        return Stream.of(
                Arguments.of("another issuer", Map.of("iss", "https://clerk.example")),
                Arguments.of("made for another origin", Map.of("azp", "https://evil.example")),
                Arguments.of("made for an origin that begins like ours", Map.of("azp", PUBLIC_URL + ".evil.example")),
                Arguments.of("no origin", Map.of("azp", GONE)),
                Arguments.of("for another service", Map.of("aud", "somebody-else")),
                Arguments.of(
                        "expired",
                        Map.of(
                                "exp", NOON.minusSeconds(31).getEpochSecond(),
                                "iat", NOON.minusSeconds(91).getEpochSecond())),
                Arguments.of("no expiry", Map.of("exp", GONE)),
                Arguments.of("not valid yet", Map.of("nbf", NOON.plusSeconds(31).getEpochSecond())),
                Arguments.of("no subject", Map.of("sub", GONE)),
                Arguments.of("of no session", Map.of("sid", GONE)),
                Arguments.of("of a sign-in that is not finished", Map.of("sts", "pending")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimsThatProveNothing")
    void a_signed_token_with_wrong_claims_is_refused(String what, Map<String, Object> changed) {
        // Given
        var claims = claims();
        claims.putAll(changed);
        claims.values().removeIf(GONE::equals);

        // When, Then
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.sign(claims))).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void a_token_without_a_signature_of_the_instance_is_refused() {
        // Given
        var stranger = new TokenForge("ins_1");

        // When, Then
        assertThatThrownBy(() -> clerk.subjectOf(stranger.sign(claims()))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.unsigned(claims()))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.signWithPublicKey(claims())))
                .isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.subjectOf("no token")).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void other_origins_and_none_count_where_the_operator_says_so() {
        // Given
        set("identity.social.clerk.authorized-parties", "https://app.example,https://beta.example");
        set("identity.social.clerk.party-optional", "true");
        clerk = clerk();
        var beta = claims();
        beta.put("azp", "https://beta.example");
        var none = claims();
        none.remove("azp");

        // When, Then
        assertThat(clerk.subjectOf(FORGE.sign(beta))).isEqualTo("user_anna");
        assertThat(clerk.subjectOf(FORGE.sign(none))).isEqualTo("user_anna");
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.sign(claims()))).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void a_user_is_asked_for_with_the_secret_key() {
        // Given
        provider.answers("/v1/users/user_anna", ANNA);

        // When
        var user = clerk.user("user_anna");

        // Then
        assertThat(user)
                .isEqualTo(new ClerkNews.Changed(
                        new Vouched(
                                Provider.CLERK, "user_anna", new EmailAddress("anna@example.test"), "anna_a", "Anna"),
                        Instant.ofEpochMilli(1763726400123L),
                        false));
        assertThat(provider.asked("/v1/users/user_anna").getFirst().authorization())
                .isEqualTo("Bearer sk_test_1");
    }

    @Test
    void only_the_primary_address_counts_and_only_when_verified() {
        // Given
        var unverified = ANNA.replace("\"verified\"}}]", "\"unverified\"}}]");
        provider.answers("/v1/users/user_anna", unverified);

        // When, Then
        assertThat(clerk.user("user_anna").person().hasAddress()).isFalse();
    }

    @Test
    void an_answer_about_somebody_else_or_nobody_proves_nothing() {
        // Given
        provider.answers("/v1/users/user_bert", ANNA);
        provider.answers("/v1/users/user_carl", "{}");

        // When, Then
        assertThatThrownBy(() -> clerk.user("user_bert")).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.user("user_carl")).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.user("user_gone")).isInstanceOf(IdentityNotProven.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../organizations", "user_anna/../user_bert", "user_anna?x=1", "user%2Fanna"})
    void an_id_that_would_change_the_address_is_never_asked_for(String id) {
        // When, Then
        assertThatThrownBy(() -> clerk.user(id)).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void a_crash_or_an_endless_answer_of_clerk_is_no_verdict() {
        // Given
        provider.answers("/v1/users/user_anna", status(500, "{}"));
        provider.answers("/v1/users/user_bert", endless());

        // When, Then
        assertThatThrownBy(() -> clerk.user("user_anna")).isInstanceOf(ProviderUnavailable.class);
        assertThatThrownBy(() -> clerk.user("user_bert")).isInstanceOf(ProviderUnavailable.class);
    }

    @Test
    void signed_news_are_understood() {
        // When, Then
        assertThat(read("{\"type\": \"user.created\", \"data\": " + ANNA + "}")).isInstanceOf(ClerkNews.Changed.class);
        assertThat(read("{\"type\": \"user.updated\", \"data\": " + ANNA + "}")).isInstanceOf(ClerkNews.Changed.class);
        assertThat(read("{\"type\": \"user.deleted\", \"data\": {\"id\": \"user_anna\", \"deleted\": true}}"))
                .isEqualTo(new ClerkNews.Deleted("user_anna"));
        assertThat(read("{\"type\": \"session.created\", \"data\": {}}")).isEqualTo(new ClerkNews.Unrelated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"type\": \"user.created\"}",
                "{\"type\": \"user.deleted\", \"data\": {}}",
                "{\"type\": \"user.updated\", \"data\": {\"id\": 7.5}}"
            })
    void signed_nonsense_is_refused(String body) {
        // When, Then
        assertThatThrownBy(() -> read(body)).isInstanceOf(MessageUnreadable.class);
    }

    @Test
    void unsigned_news_are_not_read() {
        // Given
        var forged = new Message("msg_1", String.valueOf(NOON.getEpochSecond()), "v1,AAAA", "no JSON");

        // When, Then
        assertThatThrownBy(() -> clerk.read(forged)).isInstanceOf(SignatureInvalid.class);
    }

    @Test
    void what_is_not_configured_is_not_offered() {
        // Given
        set("identity.social.clerk.secret-key", "");
        set("identity.social.clerk.webhook-secret", "");
        clerk = clerk();

        // When, Then
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.sign(claims()))).isInstanceOf(ProviderNotConfigured.class);
        assertThatThrownBy(() -> read("{}")).isInstanceOf(ProviderNotConfigured.class);
    }

    private ClerkNews read(String body) {
        return clerk.read(SIGNER.sign("msg_1", NOON, body));
    }

    private Map<String, Object> claims() {
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
