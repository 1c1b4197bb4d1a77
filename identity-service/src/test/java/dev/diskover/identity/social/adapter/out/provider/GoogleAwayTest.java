package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.endless;
import static dev.diskover.identity.social.fixture.ProviderStub.redirectTo;
import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.domain.ProviderUnavailable;
import dev.diskover.identity.social.fixture.ProviderStub.Answer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleAwayTest extends GoogleTestBase {

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
}
