package dev.diskover.entitlement.download.domain;

import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.ACTIVE;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.EXPIRED;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.domain.Rejection.Reason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DownloadRefusedTest {

    private static final DownloadRight USABLE = new DownloadRight(ACTIVE, null, 7, null);
    private static final DownloadRight USED_UP = new DownloadRight(ACTIVE, NEXT_MONTH, 5, 5);
    private static final DownloadRight OVER = new DownloadRight(ACTIVE, NOON, 0, 5);
    private static final DownloadRight OVER_AND_USED_UP = new DownloadRight(ACTIVE, NOON, 5, 5);
    private static final DownloadRight MARKED_OVER = new DownloadRight(EXPIRED, NOON, 0, null);
    private static final DownloadRight TAKEN_BACK = new DownloadRight(REVOKED, null, 0, null);

    @Test
    void nothing_at_all_is_not_entitled() {
        assertThat(code()).isEqualTo("not_entitled");
    }

    @Test
    void each_rule_has_its_code() {
        assertThat(code(USED_UP)).isEqualTo("download_limit_reached");
        assertThat(code(OVER)).isEqualTo("entitlement_expired");
        assertThat(code(OVER_AND_USED_UP)).isEqualTo("entitlement_expired");
        assertThat(code(MARKED_OVER)).isEqualTo("entitlement_expired");
        assertThat(code(TAKEN_BACK)).isEqualTo("entitlement_revoked");
    }

    @Test
    void of_several_entitlements_the_one_that_came_nearest_explains() {
        assertThat(code(TAKEN_BACK, OVER)).isEqualTo("entitlement_expired");
        assertThat(code(MARKED_OVER, USED_UP, TAKEN_BACK)).isEqualTo("download_limit_reached");
    }

    @Test
    void a_usable_entitlement_misses_its_file_only() {
        // When
        var refusal = DownloadRefused.because(List.of(TAKEN_BACK, USABLE), NOON);

        // Then
        assertThat(refusal.code()).isEqualTo("asset_not_known_yet");
        assertThat(refusal.reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    private static String code(DownloadRight... rights) {
        return DownloadRefused.because(Arrays.asList(rights), NOON).code();
    }
}
