package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GithubTest extends GithubTestBase {

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
}
