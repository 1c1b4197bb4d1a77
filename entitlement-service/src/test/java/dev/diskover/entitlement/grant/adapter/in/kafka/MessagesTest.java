package dev.diskover.entitlement.grant.adapter.in.kafka;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.fact;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.membershipUntil;
import static dev.diskover.entitlement.fixture.Facts.retold;
import static dev.diskover.entitlement.fixture.Facts.unlinked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesTest extends RunningService {

    private static final String GRANTED = "EntitlementsGranted.v1";
    private static final String ENTITLEMENTS =
            "select count(*) from entitlements where expires_at is not distinct from ? and downloads_allowed = ?";

    @Test
    void the_published_sample_of_a_purchase_is_granted() {
        // Given
        told(Contracts.fact("catalog.AssetLinkedToProduct.v1"));

        // When
        told(Contracts.fact("order.TransactionCompleted.v1"));

        // Then
        var end = NOON.plus(Duration.ofDays(30));
        assertThat(published(GRANTED, Granted.class))
                .containsExactly(
                        new Granted(ITEM.value(), ANNA.value(), LOOPS.value(), List.of(LOOPS_ZIP.value()), end));
        assertThat(count(ENTITLEMENTS, java.sql.Timestamp.from(end), 5)).isEqualTo(1);
    }

    @Test
    void a_purchase_that_is_told_again_changes_nothing_and_tells_nothing() {
        // Given
        var purchase = bought(ANNA, LOOPS, ITEM);
        told(linked(LOOPS, LOOPS_ZIP), purchase);

        // When
        told(purchase, retold(purchase));

        // Then
        assertThat(count("select count(*) from grants")).isEqualTo(1);
        assertThat(count("select count(*) from entitlements")).isEqualTo(1);
        assertThat(published(GRANTED)).isEqualTo(1);
    }

    @Test
    void a_product_without_files_is_granted_and_told_and_the_file_that_comes_later_goes_to_its_buyer() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        told(linked(LOOPS, LOOPS_ZIP), retold(linked(LOOPS, LOOPS_ZIP)));

        // Then
        assertThat(published(GRANTED, Granted.class))
                .extracting(Granted::assetIds)
                .containsExactly(List.of());
        assertThat(count("select count(*) from entitlements where downloads_allowed = 5"))
                .isEqualTo(1);
    }

    @Test
    void unlinking_takes_nothing_from_buyers_and_keeps_the_file_from_later_ones() {
        // Given
        told(linked(LOOPS, LOOPS_ZIP), bought(ANNA, LOOPS, ITEM));

        // When
        told(unlinked(LOOPS, LOOPS_ZIP, NOON), Contracts.fact("catalog.AssetUnlinkedFromProduct.v1"));

        // Then
        assertThat(count("select count(*) from entitlements where status = 'active'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from product_assets where unlinked_at is null"))
                .isZero();
    }

    @Test
    void a_membership_ends_with_its_period() {
        // When
        told(bought(ANNA, LOOPS, ITEM, membershipUntil(NEXT_MONTH)));

        // Then
        assertThat(published(GRANTED, Granted.class))
                .extracting(Granted::expiresAt)
                .containsExactly(NEXT_MONTH);
    }

    @Test
    void a_message_that_cannot_be_is_refused_whole() {
        // Given
        var impossible = bought(ANNA, LOOPS, ITEM, line -> line.put("product_type", "dream"));

        // When, Then
        assertThatThrownBy(() -> told(impossible)).isInstanceOf(IllegalArgumentException.class);
        assertThat(count("select count(*) from inbox")).isZero();
        assertThat(count("select count(*) from grants")).isZero();
    }

    @Test
    void the_newest_name_of_a_product_is_kept_in_whatever_order_they_arrive() {
        // When
        told(
                fact("catalog.ProductUpdated.v1", product -> product.put("name", "Loops (new)")
                        .put("version", 3)),
                Contracts.fact("catalog.ProductPublished.v1"),
                Contracts.fact("catalog.ProductDeactivated.v1"));

        // Then
        assertThat(count("select count(*) from products where name = 'Loops (new)' and version = 3"))
                .isEqualTo(1);
    }

    @Test
    void the_newest_word_on_a_file_is_kept_in_whatever_order_they_arrive() {
        // When
        told(
                fact("asset.AssetRenamed.v1", asset -> asset.put("updated_at", "2026-11-21T12:00:01Z")),
                Contracts.fact("asset.AssetReady.v1"));

        // Then
        assertThat(count("select count(*) from assets where name = 'Loops (2026)' and filename = 'loops.zip'"))
                .isEqualTo(1);
    }

    /** What a reader of the fact would read of it. */
    record Granted(UUID itemId, UUID userId, UUID productId, List<UUID> assetIds, Instant expiresAt) {}
}
