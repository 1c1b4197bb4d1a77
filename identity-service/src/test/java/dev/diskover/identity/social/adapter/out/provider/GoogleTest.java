package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.endless;
import static dev.diskover.identity.social.fixture.ProviderStub.redirectTo;
import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.EmailNotVerified;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ProviderUnavailable;
import dev.diskover.identity.social.domain.ReturnPath;
import dev.diskover.identity.social.domain.Vouched;
import dev.diskover.identity.social.fixture.ProviderStub.Answer;
import dev.diskover.identity.social.fixture.TokenForge;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleTest extends ProviderTestBase {

    private static final String CLIENT = "diskover.apps.googleusercontent.com";
    private static final String CALLBACK = PUBLIC_URL + "/v1/auth/social/callback/google";
    private static final Attempt ATTEMPT =
            new Attempt(Provider.GOOGLE, "the-state", "the-secret-of-the-browser", ReturnPath.HOME);
    private static final TokenForge FORGE = new TokenForge("key-1");
    private static final TokenForge STRANGER = new TokenForge("key-1");

    private Google google;

    @BeforeEach
    void start() {
        publish(FORGE.keySet());
        set("identity.social.google.client-id", CLIENT);
        set("identity.social.google.client-secret", "the-client-secret");
        set("identity.social.google.issuer", provider.url());
        google = new Google(social(), http(), issuers(), checks());
    }

    @Test
    void the_consent_page_gets_state_nonce_and_challenge_but_nothing_that_redeems_the_code() {
        // When
        var page = google.consentPage(ATTEMPT, CALLBACK);

        // Then
        assertThat(page.toString()).startsWith(provider.url() + "/authorize?");
        assertThat(page.getQuery().split("&"))
                .contains(
                        "response_type=code",
                        "client_id=" + CLIENT,
                        "redirect_uri=" + CALLBACK,
                        "state=the-state",
                        "nonce=" + ATTEMPT.nonce(),
                        "code_challenge=" + ATTEMPT.codeChallenge(),
                        "code_challenge_method=S256");
        assertThat(page.toString()).doesNotContain(ATTEMPT.codeVerifier(), ATTEMPT.secret(), "the-client-secret");
    }

    @Test
    void a_good_token_proves_who_the_person_is() {
        // When
        var person = redeem(FORGE.sign(claims()));

        // Then
        assertThat(person)
                .isEqualTo(new Vouched(
                        Provider.GOOGLE, "1084", new EmailAddress("anna@example.test"), "Anna A", "Anna A"));
        assertThat(provider.asked("/token").getFirst().form())
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "the-code")
                .containsEntry("redirect_uri", CALLBACK)
                .containsEntry("client_id", CLIENT)
                .containsEntry("client_secret", "the-client-secret")
                .containsEntry("code_verifier", ATTEMPT.codeVerifier());
    }

    static Stream<Arguments> claimsThatProveNothing() {
        return Stream.of(
                Arguments.of("another issuer", Map.of("iss", "https://accounts.example")),
                Arguments.of("no issuer", without("iss")),
                Arguments.of("another audience", Map.of("aud", "somebody-else")),
                Arguments.of("no audience", without("aud")),
                Arguments.of("several audiences and no party", Map.of("aud", List.of(CLIENT, "somebody-else"))),
                Arguments.of("given to somebody else", Map.of("azp", "somebody-else")),
                Arguments.of(
                        "expired",
                        Map.of(
                                "exp", NOON.minusSeconds(31).getEpochSecond(),
                                "iat", NOON.minusSeconds(3631).getEpochSecond())),
                Arguments.of("no expiry", without("exp")),
                Arguments.of("not valid yet", Map.of("nbf", NOON.plusSeconds(31).getEpochSecond())),
                Arguments.of("no time of issue", without("iat")),
                Arguments.of("no subject", without("sub")),
                Arguments.of("an empty subject", Map.of("sub", " ")),
                Arguments.of("an endless subject", Map.of("sub", "1".repeat(256))),
                Arguments.of("the nonce of another browser", Map.of("nonce", "another")),
                Arguments.of("no nonce", without("nonce")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimsThatProveNothing")
    void a_signed_token_with_wrong_claims_is_refused(String what, Map<String, Object> changed) {
        // Given
        var claims = claims();
        claims.putAll(changed);
        claims.values().removeIf(GONE::equals);

        // When, Then
        assertThatThrownBy(() -> redeem(FORGE.sign(claims))).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void a_token_without_a_signature_of_the_issuer_is_refused() {
        // Given
        var forged = claims();
        forged.put("email", "victim@example.test");

        // When, Then
        assertThatThrownBy(() -> redeem(STRANGER.sign(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(new TokenForge("unknown").sign(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.unsigned(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.signWithPublicKey(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.signOtherwise(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.swapped(claims(), forged))).isInstanceOf(IdentityNotProven.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no token", "a.b.c", "....", "{}"})
    void what_is_no_token_is_refused(String text) {
        // When, Then
        assertThatThrownBy(() -> redeem(text)).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void clocks_may_differ_by_half_a_minute() {
        // Given
        var late = claims();
        late.put("iat", NOON.minusSeconds(3625).getEpochSecond());
        late.put("exp", NOON.minusSeconds(25).getEpochSecond());
        var early = claims();
        early.put("nbf", NOON.plusSeconds(25).getEpochSecond());

        // When, Then
        assertThat(redeem(FORGE.sign(late)).subject()).isEqualTo("1084");
        assertThat(redeem(FORGE.sign(early)).subject()).isEqualTo("1084");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "null", "1", "\"no\"", "[]"})
    void an_address_that_google_has_not_verified_lets_nobody_in(String verified) {
        // Given
        var claims = claims();
        claims.put(
                "email_verified",
                switch (verified) {
                    case "false" -> false;
                    case "null" -> null;
                    case "1" -> 1;
                    case "[]" -> List.of();
                    default -> "no";
                });

        // When, Then
        assertThatThrownBy(() -> redeem(FORGE.sign(claims))).isInstanceOf(EmailNotVerified.class);
    }

    static Stream<Arguments> uselessAnswers() {
        return Stream.of(
                Arguments.of("a crash", status(500, "{}")),
                Arguments.of("no JSON", status(200, "<html>")),
                Arguments.of("an endless answer", endless()),
                Arguments.of("a way to somewhere else", redirectTo("http://127.0.0.1:1/")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uselessAnswers")
    void a_provider_that_answers_nonsense_is_unavailable(String what, Answer answer) {
        for (var path : List.of("/token", "/keys", "/.well-known/openid-configuration")) {
            // Given
            start();
            provider.answers("/token", "{\"id_token\": \"" + FORGE.sign(claims()) + "\"}");
            provider.answers(path, answer);

            // When, Then
            assertThatThrownBy(() -> google.redeem(ATTEMPT, "the-code", CALLBACK))
                    .as(path)
                    .isInstanceOf(ProviderUnavailable.class);
        }
    }

    @Test
    void a_provider_that_is_slow_or_away_is_not_waited_for() {
        set("identity.social.answer-limit", "300ms");
        start();
        for (var answer : List.of(provider.silence(), provider.headOnly())) {
            // Given
            provider.answers("/token", answer);
            var begun = System.nanoTime();

            // When, Then
            assertThatThrownBy(() -> google.redeem(ATTEMPT, "the-code", CALLBACK))
                    .isInstanceOf(ProviderUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
        provider.close();
        assertThatThrownBy(() -> google.redeem(ATTEMPT, "the-code", CALLBACK)).isInstanceOf(ProviderUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"issuer\": \"https://accounts.example\", \"authorization_endpoint\": \"URL/a\", "
                        + "\"token_endpoint\": \"URL/token\", \"jwks_uri\": \"URL/keys\"}",
                "{\"issuer\": \"URL\"}",
                "{\"issuer\": \"URL\", \"authorization_endpoint\": \"URL/a\", \"jwks_uri\": \"URL/keys\", "
                        + "\"token_endpoint\": \"http://accounts.example/token\"}",
                "{\"issuer\": \"URL\", \"authorization_endpoint\": \"URL/a\", \"jwks_uri\": \"file:///etc/passwd\", "
                        + "\"token_endpoint\": \"URL/token\"}",
                "[]"
            })
    void an_issuer_that_describes_itself_wrongly_is_not_followed(String document) {
        // Given
        provider.answers("/.well-known/openid-configuration", document.replace("URL", provider.url()));

        // When, Then
        assertThatThrownBy(() -> google.consentPage(ATTEMPT, CALLBACK)).isInstanceOf(ProviderUnavailable.class);
    }

    @Test
    void a_code_that_google_refuses_proves_nothing() {
        // Given
        provider.answers("/token", status(400, "{\"error\": \"invalid_grant\"}"));

        // When, Then
        assertThatThrownBy(() -> google.redeem(ATTEMPT, "the-code", CALLBACK)).isInstanceOf(IdentityNotProven.class);
    }

    private Vouched redeem(String token) {
        provider.answers("/token", "{\"access_token\": \"unused\", \"id_token\": \"" + token + "\"}");
        return google.redeem(ATTEMPT, "the-code", CALLBACK);
    }

    private static final Object GONE = new Object();

    private static Map<String, Object> without(String claim) {
        return Map.of(claim, GONE);
    }

    private Map<String, Object> claims() {
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
