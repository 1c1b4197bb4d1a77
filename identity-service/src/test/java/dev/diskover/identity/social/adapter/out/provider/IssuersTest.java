package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.fixture.TokenForge;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuersTest extends ProviderTestBase {

    private static final TokenForge FIRST = new TokenForge("key-1");
    private static final TokenForge SECOND = new TokenForge("key-2");

    private Issuers issuers;

    @BeforeEach
    void start() {
        publish(FIRST.keySet());
        issuers = issuers();
    }

    @Test
    void keys_and_addresses_are_asked_for_once() {
        // When
        subjectOf(FIRST);
        subjectOf(FIRST);
        subjectOf(FIRST);

        // Then
        assertThat(provider.asked("/keys")).hasSize(1);
        assertThat(provider.asked("/.well-known/openid-configuration")).hasSize(1);
    }

    @Test
    void a_new_key_is_found_when_a_token_names_it() {
        // Given
        subjectOf(FIRST);
        provider.answers("/keys", SECOND.keySet());

        // When, Then
        assertThat(subjectOf(SECOND)).isEqualTo("1084");
        assertThatThrownBy(() -> subjectOf(FIRST)).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void invented_names_of_keys_do_not_make_us_ask_again_and_again() {
        // Given
        set("identity.social.key-search-pause", "10s");
        issuers = issuers();
        subjectOf(FIRST);

        // When
        for (var count = 0; count < 5; count++) {
            assertThatThrownBy(() -> subjectOf(SECOND)).isInstanceOf(IdentityNotProven.class);
        }

        // Then
        assertThat(provider.asked("/keys")).hasSize(1);
        assertThat(subjectOf(FIRST)).isEqualTo("1084");
    }

    @Test
    void known_keys_go_on_counting_while_the_issuer_is_away() {
        // Given
        subjectOf(FIRST);
        provider.answers("/keys", status(503, ""));
        provider.answers("/.well-known/openid-configuration", status(503, ""));

        // When, Then
        assertThat(subjectOf(FIRST)).isEqualTo("1084");
    }

    @Test
    void an_issuer_is_read_anew_after_half_a_day() {
        // Given
        subjectOf(FIRST);

        // When
        clock.forward(Duration.ofHours(13));
        subjectOf(FIRST);

        // Then
        assertThat(provider.asked("/.well-known/openid-configuration")).hasSize(2);
    }

    private String subjectOf(TokenForge forge) {
        var now = clock.instant();
        var claims = Map.<String, Object>of(
                "iss", provider.url(),
                "sub", "1084",
                "iat", now.getEpochSecond(),
                "exp", now.plusSeconds(60).getEpochSecond());
        return checks().of(issuers.of(provider.url()), forge.sign(claims)).getClaimValueAsString("sub");
    }
}
