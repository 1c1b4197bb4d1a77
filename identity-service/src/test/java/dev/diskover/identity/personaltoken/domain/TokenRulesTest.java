package dev.diskover.identity.personaltoken.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final TokenRules RULES = new TokenRules(Duration.ofDays(90), Duration.ofDays(366), 50);

    @Test
    void a_token_ends_when_its_user_says_or_after_the_usual_time() {
        assertThat(RULES.expiry(null, NOON)).isEqualTo(NOON.plus(Duration.ofDays(90)));
        assertThat(RULES.expiry(NOON.plusSeconds(1), NOON)).isEqualTo(NOON.plusSeconds(1));
        assertThat(RULES.expiry(NOON.plus(Duration.ofDays(366)), NOON)).isEqualTo(NOON.plus(Duration.ofDays(366)));
    }

    @Test
    void a_token_neither_has_ended_nor_lasts_for_ever() {
        for (var wrong : new Instant[] {NOON, NOON.minusSeconds(1), NOON.plus(Duration.ofDays(367)), Instant.MAX}) {
            assertThatThrownBy(() -> RULES.expiry(wrong, NOON)).isInstanceOf(InvalidTokenExpiry.class);
        }
    }
}
