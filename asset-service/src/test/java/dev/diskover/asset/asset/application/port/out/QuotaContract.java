package dev.diskover.asset.asset.application.port.out;

import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.membership.domain.License;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Quota} does. The fake and PostgreSQL both pass it. */
public abstract class QuotaContract extends PlacesOfUploadsContract {

    @Test
    void nothing_is_used_where_nothing_was_reserved() {
        assertThat(usage(NOON)).isEqualTo(Usage.NOTHING);
    }

    @Test
    void an_upload_beyond_its_size_reserves_nothing_also_when_it_is_the_first() {
        assertThat(reserve(4 * MB + 1, SMALL)).isFalse();
        assertThat(reserve(MB, SMALL)).isTrue();
        assertThat(reserve(4 * MB + 1, SMALL)).isFalse();
        assertThat(usage(NOON)).isEqualTo(new Usage(0, MB, 1));
    }

    @Test
    void storage_is_full_at_the_last_byte() {
        // Given
        reserve(4 * MB, SMALL);
        reserve(4 * MB, SMALL);

        // When, Then
        assertThat(reserve(2 * MB + 1, SMALL)).isFalse();
        assertThat(reserve(2 * MB, SMALL)).isTrue();
        assertThat(usage(NOON)).isEqualTo(new Usage(0, 10 * MB, 3));
    }

    @Test
    void used_bytes_count_like_reserved_ones() {
        // Given
        var license = new License(10, 10, null);
        reserve(9 * MB, license);
        run(() -> quota().keep(SHOP, 9 * MB));

        // When, Then
        assertThat(reserve(MB + 1, license)).isFalse();
        assertThat(reserve(MB, license)).isTrue();
    }

    @Test
    void the_count_ends_at_the_licences() {
        // Given
        reserve(1, SMALL);
        reserve(1, SMALL);
        reserve(1, SMALL);

        // When, Then
        assertThat(reserve(1, SMALL)).isFalse();
        assertThat(reserve(1, new License(4, 10, null))).isTrue();
        assertThat(usage(NOON).assets()).isEqualTo(4);
    }

    @Test
    void a_licence_of_nothing_allows_nothing() {
        assertThat(reserve(1, new License(4, 0, 3))).isFalse();
        assertThat(reserve(1, new License(4, 10, 0))).isFalse();
        assertThat(usage(NOON)).isEqualTo(Usage.NOTHING);
    }

    @Test
    void a_smaller_licence_takes_nothing_away_and_gives_nothing_more() {
        // Given
        reserve(4 * MB, SMALL);
        var smaller = new License(4, 2, 1);

        // When, Then
        assertThat(reserve(1, smaller)).isFalse();
        run(() -> quota().keep(SHOP, 4 * MB));
        assertThat(usage(NOON)).isEqualTo(new Usage(4 * MB, 0, 1));
    }

    @Test
    void organizations_do_not_share_a_quota() {
        // Given
        reserve(4 * MB, SMALL);

        // When, Then
        assertThat(quota().usage(OTHER_SHOP, NOON)).isEqualTo(Usage.NOTHING);
        assertThatThrownBy(() -> run(() -> quota().keep(OTHER_SHOP, 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run(() -> quota().release(OTHER_SHOP, 1))).isInstanceOf(IllegalStateException.class);
    }
}
