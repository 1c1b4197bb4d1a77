package dev.diskover.identity.license.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LicenseTermTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void a_licence_is_for_good_or_ends_in_the_future() {
        assertThat(LicenseTerm.from(NOON, Tier.PRO, null).expiresAt()).isNull();
        assertThat(LicenseTerm.from(NOON, Tier.PRO, NOON.plusMillis(1)).expiresAt())
                .isEqualTo(NOON.plusMillis(1));
        assertThatThrownBy(() -> LicenseTerm.from(NOON, Tier.PRO, NOON)).isInstanceOf(ExpiryNotAllowed.class);
    }

    @Test
    void the_free_licence_never_ends() {
        assertThatThrownBy(() -> LicenseTerm.from(NOON, Tier.FREE, NOON.plusSeconds(60)))
                .isInstanceOf(ExpiryNotAllowed.class);
    }
}
