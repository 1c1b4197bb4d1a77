package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.endless;
import static dev.diskover.identity.social.fixture.ProviderStub.redirectTo;
import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ProviderUnavailable;
import dev.diskover.identity.social.domain.ReturnPath;
import dev.diskover.identity.social.domain.Vouched;
import dev.diskover.identity.social.fixture.ProviderStub;
import dev.diskover.identity.social.fixture.ProviderStub.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GithubTest extends ProviderTestBase {

    private static final String CALLBACK = PUBLIC_URL + "/v1/auth/social/callback/github";
    private static final Attempt ATTEMPT =
            new Attempt(Provider.GITHUB, "the-state", "the-secret-of-the-browser", ReturnPath.HOME);
    private static final String TOKEN = "/login/oauth/access_token";

    private Github github;

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

    @Test
    void the_consent_page_gets_state_and_challenge_but_nothing_that_redeems_the_code() {
        // When
        var page = github.consentPage(ATTEMPT, CALLBACK);

        // Then
        assertThat(page.toString()).startsWith(provider.url() + "/login/oauth/authorize?");
        assertThat(page.getQuery().split("&"))
                .contains(
                        "client_id=Iv1.diskover",
                        "redirect_uri=" + CALLBACK,
                        "state=the-state",
                        "code_challenge=" + ATTEMPT.codeChallenge(),
                        "code_challenge_method=S256");
        assertThat(page.toString()).doesNotContain(ATTEMPT.codeVerifier(), ATTEMPT.secret(), "the-client-secret");
    }

    @Test
    void the_code_is_traded_for_the_person_with_the_primary_verified_address() {
        // When
        var person = redeem();

        // Then
        assertThat(person)
                .isEqualTo(new Vouched(
                        Provider.GITHUB, "583231", new EmailAddress("anna@example.test"), "anna-a", "Anna A"));
        assertThat(provider.asked(TOKEN).getFirst().form())
                .containsEntry("code", "the-code")
                .containsEntry("client_secret", "the-client-secret")
                .containsEntry("redirect_uri", CALLBACK)
                .containsEntry("code_verifier", ATTEMPT.codeVerifier());
        assertThat(provider.asked("/user/emails").getFirst().authorization()).isEqualTo("Bearer gho_1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[null, 7, \"x\"]",
                "[{\"email\": \"anna@example.test\", \"verified\": false, \"primary\": true}]",
                "[{\"email\": \"anna@example.test\", \"verified\": true, \"primary\": false}]",
                "[{\"email\": \"anna@example.test\", \"verified\": \"true\", \"primary\": true}]",
                "[{\"email\": \"no address\", \"verified\": true, \"primary\": true}]",
                "[{\"verified\": true, \"primary\": true}]"
            })
    void without_a_primary_verified_address_there_is_none(String emails) {
        // Given
        provider.answers("/user/emails", emails);

        // When
        var person = redeem();

        // Then
        assertThat(person.hasAddress()).isFalse();
        assertThat(person.address("salt").value()).isEqualTo("github-salt@users.noreply.diskover.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": \"bad_verification_code\"}",
                "{\"access_token\": \"\"}",
                "{\"access_token\": 7}",
                "{\"access_token\": null}",
                "[]"
            })
    void an_answer_without_a_token_proves_nothing(String answer) {
        // Given
        provider.answers(TOKEN, answer);

        // When, Then
        assertThatThrownBy(this::redeem).isInstanceOf(IdentityNotProven.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": \"583231\"}", "{\"id\": 1.5}", "{\"id\": null}", "[]"})
    void a_person_without_an_id_is_nobody(String user) {
        // Given
        provider.answers("/user", user);

        // When, Then
        assertThatThrownBy(this::redeem).isInstanceOf(IdentityNotProven.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void a_token_that_github_does_not_take_proves_nothing(int status) {
        // Given
        provider.answers("/user/emails", status(status, "{\"message\": \"no\"}"));

        // When, Then
        assertThatThrownBy(this::redeem).isInstanceOf(IdentityNotProven.class);
    }

    static Stream<Arguments> uselessAnswers() {
        return Stream.of(
                Arguments.of("a crash", status(500, "{}")),
                Arguments.of("too many requests", status(429, "{}")),
                Arguments.of("no JSON", status(200, "access_token=gho_1&scope=")),
                Arguments.of("an endless answer", endless()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uselessAnswers")
    void a_provider_that_answers_nonsense_is_unavailable(String what, Answer answer) {
        for (var path : List.of(TOKEN, "/user", "/user/emails")) {
            // Given
            start();
            provider.answers(path, answer);

            // When, Then
            assertThatThrownBy(this::redeem).as(path).isInstanceOf(ProviderUnavailable.class);
        }
    }

    @Test
    void a_provider_that_is_slow_is_not_waited_for() {
        // Given
        set("identity.social.answer-limit", "300ms");
        start();
        provider.answers("/user", provider.silence());

        // When, Then
        assertThatThrownBy(this::redeem).isInstanceOf(ProviderUnavailable.class);
    }

    @Test
    void neither_secret_nor_token_is_carried_to_where_an_answer_points() {
        try (var elsewhere = new ProviderStub()) {
            // Given
            provider.answers(TOKEN, redirectTo(elsewhere.url() + TOKEN));
            assertThatThrownBy(this::redeem).isInstanceOf(ProviderUnavailable.class);
            start();
            provider.answers("/user", redirectTo(elsewhere.url() + "/user"));

            // When
            assertThatThrownBy(this::redeem).isInstanceOf(ProviderUnavailable.class);

            // Then
            assertThat(elsewhere.asked(TOKEN)).isEmpty();
            assertThat(elsewhere.asked("/user")).isEmpty();
        }
    }

    private Vouched redeem() {
        return github.redeem(ATTEMPT, "the-code", CALLBACK);
    }
}
