package dev.diskover.asset.asset.domain;

import static dev.diskover.asset.fixture.Cast.MB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.membership.domain.License;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsageTest {

    private static final License LICENSE = new License(100, 1000, 3);

    @Test
    void a_file_that_is_too_large_is_refused_by_the_size_of_one_upload() {
        assertThat(new Usage(0, 0, 0).refusal(LICENSE, 101 * MB).details())
                .isEqualTo(Map.of("limit", "max_upload_size_mb", "max", 100L, "used", 0, "requested", 101L));
    }

    @Test
    void a_full_number_of_files_is_refused_by_the_count() {
        assertThat(new Usage(0, 0, 3).refusal(LICENSE, MB).details())
                .isEqualTo(Map.of("limit", "max_assets_count", "max", 3, "used", 3, "requested", 1));
    }

    @Test
    void a_full_storage_counts_what_is_used_and_what_is_reserved() {
        assertThat(new Usage(900 * MB, 60 * MB, 2).refusal(LICENSE, 50 * MB).details())
                .isEqualTo(Map.of("limit", "max_total_storage_mb", "max", 1000L, "used", 960L, "requested", 50L));
    }

    @Test
    void figures_tell_one_byte_from_none() {
        assertThat(new Usage(1000 * MB, 0, 2).refusal(LICENSE, 1).details())
                .containsEntry("requested", new BigDecimal("0.000001"));
    }

    @Test
    void the_refusal_has_a_stable_code() {
        assertThat(new Usage(0, 0, 3).refusal(LICENSE, MB).code()).isEqualTo("license_limit_exceeded");
    }

    @Test
    void a_licence_without_a_count_is_never_full_of_files() {
        // Given
        var unlimited = new License(100, 1000, null);

        // When, Then
        assertThat(new Usage(1000 * MB, 0, 1_000_000).refusal(unlimited, MB).details())
                .containsEntry("limit", "max_total_storage_mb");
    }

    @Test
    void percent_has_two_decimals_and_may_exceed_a_hundred() {
        assertThat(new Usage(0, 0, 0).percentOf(LICENSE)).isZero();
        assertThat(new Usage(333 * MB, MB / 3, 1).percentOf(LICENSE)).isEqualTo(33.33);
        assertThat(new Usage(1500 * MB, 0, 1).percentOf(LICENSE)).isEqualTo(150.0);
    }

    @Test
    void no_storage_at_all_is_a_full_storage() {
        assertThat(Usage.NOTHING.percentOf(new License(1, 0, 1))).isEqualTo(100.0);
    }
}
