package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.endless;
import static dev.diskover.identity.social.fixture.ProviderStub.redirectTo;
import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.domain.ProviderUnavailable;
import dev.diskover.identity.social.fixture.ProviderStub;
import dev.diskover.identity.social.fixture.ProviderStub.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GithubAwayTest extends GithubTestBase {

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
}
