package dev.diskover.identity.license.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.domain.LicenseTerm;
import dev.diskover.identity.license.domain.Tier;
import dev.diskover.kernel.application.UnitOfWork;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every implementation of {@link Licenses} does. */
public abstract class LicensesContract {

    // Far ahead, so that nothing expires by itself meanwhile.
    private static final Instant NOON = Instant.parse("2099-11-21T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);

    protected abstract Licenses licenses();

    protected abstract UnitOfWork unitOfWork();

    /** One that has the free licence. */
    protected abstract UUID organization();

    @BeforeEach
    void nothing_is_left_to_expire() {
        unitOfWork().run(() -> licenses().expire(LATER, 1000));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FREE, 100, 1000, 100, 50, 5, 0",
                "STARTER, 500, 10240, 500, 100, 10, 1900",
                "PRO, 2048, 102400, 2000, 500, 50, 4900",
                "ENTERPRISE, 10240, 1048576, -, -, -, -"
            })
    void a_tier_has_the_limits_of_the_ledger(
            Tier tier, long upload, long storage, Integer assets, Integer products, Integer members, Long fee) {
        // Given
        var org = organization();

        // When
        var changed = change(org, new LicenseTerm(tier, null));

        // Then
        assertThat(changed).isTrue();
        var seen = seen(org, NOON);
        assertThat(seen)
                .isEqualTo(new LicenseView(
                        tier.code(),
                        seen.name(),
                        upload,
                        storage,
                        assets,
                        products,
                        members,
                        fee,
                        "USD",
                        tier == Tier.FREE,
                        null));
    }

    @Test
    void an_expired_licence_is_seen_as_the_free_one_from_that_moment() {
        // Given
        var org = organization();

        // When
        change(org, new LicenseTerm(Tier.PRO, LATER));

        // Then
        assertThat(seen(org, LATER.minusMillis(1)).tier()).isEqualTo("pro");
        assertThat(seen(org, LATER.minusMillis(1)).expiresAt()).isEqualTo(LATER);
        assertThat(seen(org, LATER).tier()).isEqualTo("free");
        assertThat(seen(org, LATER).maxMembersCount()).isEqualTo(5);
        assertThat(seen(org, LATER).expiresAt()).isNull();
    }

    @Test
    void what_has_expired_becomes_free_once() {
        // Given
        var org = organization();
        var lasting = organization();
        change(org, new LicenseTerm(Tier.PRO, LATER));
        change(lasting, new LicenseTerm(Tier.PRO, null));

        // When
        unitOfWork().run(() -> licenses().expire(LATER, 100));

        // Then
        assertThat(seen(org, NOON).tier()).isEqualTo("free");
        assertThat(seen(lasting, LATER).tier()).isEqualTo("pro");
        assertThat(unitOfWork().run(() -> licenses().expire(LATER, 100))).isZero();
    }

    @Test
    void no_more_are_expired_than_were_asked_for() {
        // Given
        change(organization(), new LicenseTerm(Tier.PRO, LATER));
        change(organization(), new LicenseTerm(Tier.PRO, LATER));

        // When
        var first = unitOfWork().run(() -> licenses().expire(LATER, 1));
        var second = unitOfWork().run(() -> licenses().expire(LATER, 100));

        // Then
        assertThat(first).isEqualTo(1);
        assertThat(second).isEqualTo(1);
    }

    @Test
    void where_there_is_no_licence_nothing_changes() {
        // Given
        var org = organization();

        // When
        unitOfWork().run(() -> licenses().remove(org));

        // Then
        assertThat(licenses().find(org, NOON)).isEmpty();
        assertThat(change(org, LicenseTerm.FREE)).isFalse();
    }

    private boolean change(UUID org, LicenseTerm term) {
        return unitOfWork().run(() -> licenses().change(org, term, NOON));
    }

    private LicenseView seen(UUID org, Instant now) {
        return licenses().find(org, now).orElseThrow();
    }
}
