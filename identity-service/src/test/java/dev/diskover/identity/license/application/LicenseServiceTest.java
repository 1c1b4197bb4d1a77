package dev.diskover.identity.license.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.license.application.port.in.AssignLicense;
import dev.diskover.identity.license.domain.ExpiryNotAllowed;
import dev.diskover.identity.license.domain.LicenseAssigned;
import dev.diskover.identity.license.domain.LicenseNotFound;
import dev.diskover.identity.license.domain.Tier;
import dev.diskover.identity.license.fixture.InMemoryLicenses;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LicenseServiceTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID LOOPS = new UUID(0, 1);
    private static final UUID ADMIN = new UUID(0, 2);

    private final SetClock clock = new SetClock(NOON);
    private final InMemoryLicenses stored = new InMemoryLicenses();
    private final LicenseService licenses = new LicenseService(stored, new AtOnce(), clock);

    @BeforeEach
    void a_new_organization() {
        licenses.assignDefault(LOOPS);
    }

    @Test
    void a_new_organization_has_the_free_licence_for_good() {
        assertThat(licenses.of(LOOPS).tier()).isEqualTo("free");
        assertThat(licenses.of(LOOPS).isDefault()).isTrue();
        assertThat(stored.told()).extracting(LicenseAssigned::tier).containsExactly("free");
    }

    @Test
    void an_assigned_licence_is_told_with_its_limits_and_noted_with_its_reason() {
        // When
        var assigned = licenses.assign(command(LOOPS, Tier.PRO, NOON.plusSeconds(60)));

        // Then
        assertThat(assigned.maxProductsCount()).isEqualTo(500);
        assertThat(stored.told()).last().satisfies(told -> {
            assertThat(told.maxProductsCount()).isEqualTo(500);
            assertThat(told.expiresAt()).isEqualTo(NOON.plusSeconds(60));
        });
        assertThat(stored.notes()).containsExactly("Pilot customer");
    }

    @Test
    void an_expired_licence_falls_back_to_free_and_is_told_once() {
        // Given
        licenses.assign(command(LOOPS, Tier.PRO, NOON.plus(Duration.ofDays(30))));
        clock.forward(Duration.ofDays(30));

        // When
        var expired = licenses.expire();

        // Then
        assertThat(expired).isEqualTo(1);
        assertThat(licenses.expire()).isZero();
        assertThat(licenses.of(LOOPS).tier()).isEqualTo("free");
        assertThat(stored.told()).extracting(LicenseAssigned::tier).containsExactly("free", "pro", "free");
    }

    @Test
    void all_that_have_expired_fall_back_however_many_they_are() {
        // Given
        for (var number = 0; number < 250; number++) {
            var org = new UUID(7, number);
            licenses.assignDefault(org);
            licenses.assign(command(org, Tier.STARTER, NOON.plusSeconds(1)));
        }
        clock.forward(Duration.ofSeconds(1));

        // When, Then
        assertThat(licenses.expire()).isEqualTo(250);
    }

    @Test
    void a_licence_that_cannot_be_is_refused_and_nothing_is_told() {
        assertThatThrownBy(() -> licenses.assign(command(LOOPS, Tier.PRO, NOON)))
                .isInstanceOf(ExpiryNotAllowed.class);
        assertThatThrownBy(() -> licenses.assign(command(new UUID(9, 9), Tier.PRO, null)))
                .isInstanceOf(LicenseNotFound.class);
        licenses.withdraw(LOOPS);
        assertThatThrownBy(() -> licenses.of(LOOPS)).isInstanceOf(LicenseNotFound.class);
        assertThat(stored.told()).hasSize(1);
        assertThat(stored.notes()).isEmpty();
    }

    private static AssignLicense.Command command(UUID org, Tier tier, Instant expiresAt) {
        return new AssignLicense.Command(org, tier, expiresAt, ADMIN, "Pilot customer");
    }
}
