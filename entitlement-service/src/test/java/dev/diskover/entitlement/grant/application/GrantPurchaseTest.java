package dev.diskover.entitlement.grant.application;

import static dev.diskover.entitlement.fixture.Cast.ANNA_BUYS;
import static dev.diskover.entitlement.fixture.Cast.CHECKOUT;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.FOR_LIFE;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.PAID_LOOPS;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Cast.SHOP;
import static dev.diskover.entitlement.fixture.Cast.TYPEFACE;
import static dev.diskover.entitlement.fixture.Cast.membershipUntil;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.fixture.AtOnceUnitOfWork;
import dev.diskover.entitlement.fixture.InMemoryGrants;
import dev.diskover.entitlement.fixture.InMemoryProducts;
import dev.diskover.entitlement.grant.application.port.in.GrantPurchase;
import dev.diskover.entitlement.grant.domain.Entitlement;
import dev.diskover.entitlement.grant.domain.PaidItem;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantPurchaseTest {

    private static final GrantPurchase.Item LOOPS_FOR_LIFE = new GrantPurchase.Item(PAID_LOOPS, FOR_LIFE);

    private final InMemoryGrants grants = new InMemoryGrants();
    private final InMemoryProducts products = new InMemoryProducts();
    private final AtOnceUnitOfWork unitOfWork = new AtOnceUnitOfWork();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final GrantPurchase grantPurchase = new GrantPurchaseService(grants, products, unitOfWork, clock);
    private final FollowCatalogService catalog = new FollowCatalogService(products, grants, unitOfWork, clock);

    @Test
    void each_item_becomes_a_grant_with_the_files_of_its_product() {
        // Given
        products.link(LOOPS, COVER_PDF, 2, NOON);
        products.link(LOOPS, LOOPS_ZIP, 1, NOON);
        var typeface = new PaidItem(SECOND_ITEM, CHECKOUT, TYPEFACE, SHOP, "Grotesk");

        // When
        buy(LOOPS_FOR_LIFE, new GrantPurchase.Item(typeface, membershipUntil(NEXT_MONTH)));

        // Then
        assertThat(grants.of(ITEM).entitlements())
                .extracting(Entitlement::asset)
                .containsExactly(LOOPS_ZIP, COVER_PDF);
        assertThat(grants.of(SECOND_ITEM).entitlements()).isEmpty();
        assertThat(grants.of(SECOND_ITEM).terms().expiresAt()).isEqualTo(NEXT_MONTH);
        assertThat(grants.published()).hasSize(2);
        assertThat(unitOfWork.units()).isEqualTo(1);
    }

    @Test
    void the_same_again_changes_nothing() {
        // Given
        buy(LOOPS_FOR_LIFE);
        var granted = grants.of(ITEM);

        // When
        buy(LOOPS_FOR_LIFE);

        // Then
        assertThat(grants.of(ITEM)).isSameAs(granted);
        assertThat(grants.published()).hasSize(1);
    }

    @Test
    void a_file_that_was_unlinked_after_the_payment_belongs_to_it_and_one_unlinked_before_does_not() {
        // Given
        products.link(LOOPS, LOOPS_ZIP, 1, NOON.minus(Duration.ofDays(2)));
        products.link(LOOPS, COVER_PDF, 2, NOON.minus(Duration.ofDays(2)));
        products.unlink(LOOPS, COVER_PDF, NOON.minusSeconds(1));
        products.unlink(LOOPS, LOOPS_ZIP, NOON.plusSeconds(1));

        // When
        buy(LOOPS_FOR_LIFE);

        // Then
        assertThat(grants.of(ITEM).entitlements())
                .extracting(Entitlement::asset)
                .containsExactly(LOOPS_ZIP);
    }

    @Test
    void a_file_linked_later_goes_to_present_buyers_without_a_second_announcement() {
        // Given
        buy(LOOPS_FOR_LIFE);

        // When
        catalog.linked(LOOPS, LOOPS_ZIP, 0, NOON);
        catalog.linked(LOOPS, LOOPS_ZIP, 0, NOON);

        // Then
        assertThat(grants.of(ITEM).entitlements())
                .extracting(Entitlement::asset)
                .containsExactly(LOOPS_ZIP);
        assertThat(grants.published()).hasSize(1);
    }

    @Test
    void old_news_of_a_link_gives_nothing_and_unlinking_takes_nothing() {
        // Given
        products.link(LOOPS, LOOPS_ZIP, 0, NOON);
        buy(LOOPS_FOR_LIFE);

        // When
        catalog.unlinked(LOOPS, LOOPS_ZIP, NOON.plusSeconds(2));
        catalog.unlinked(LOOPS, COVER_PDF, NOON.plusSeconds(2));
        catalog.linked(LOOPS, COVER_PDF, 0, NOON.plusSeconds(1));

        // Then
        assertThat(grants.of(ITEM).entitlements())
                .extracting(Entitlement::asset)
                .containsExactly(LOOPS_ZIP);
    }

    private void buy(GrantPurchase.Item... items) {
        grantPurchase.grant(new GrantPurchase.Command(ANNA_BUYS, List.of(items), NOON));
    }
}
