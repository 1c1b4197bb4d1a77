package dev.diskover.catalog.link.application;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.BEN;
import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static dev.diskover.catalog.fixture.Cast.caller;
import static dev.diskover.catalog.fixture.Cast.loopsZip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.link.application.port.in.LinkAsset;
import dev.diskover.catalog.link.application.port.in.UnlinkAsset;
import dev.diskover.catalog.link.domain.AssetNotFound;
import dev.diskover.catalog.link.domain.LinkEvent.AssetUnlinked;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.catalog.membership.domain.RoleNotSufficient;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.application.IdempotencyKey;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnlinkAssetTest {

    private final LinkUseCases shop = new LinkUseCases();

    @BeforeEach
    void a_file_is_linked() {
        shop.copy.keep(loopsZip());
        shop.linkAsset.link(new LinkAsset.Command(caller(ANNA), SHOP, LOOPS, LOOPS_ZIP, null, IdempotencyKey.none()));
    }

    @Test
    void an_unlinked_file_is_none_of_the_product_and_others_are_told() {
        // Given
        shop.clock.forward(Duration.ofMinutes(1));

        // When
        unlink(ANNA);

        // Then
        assertThat(shop.viewLinks.list(caller(ANNA), SHOP, LOOPS)).isEmpty();
        assertThat(shop.links.published())
                .last()
                .isEqualTo(new AssetUnlinked(SHOP, LOOPS, LOOPS_ZIP, NOON.plusSeconds(60)));
    }

    @Test
    void what_is_not_linked_cannot_be_unlinked() {
        // Given
        unlink(ANNA);

        // When, Then
        assertThatThrownBy(() -> unlink(ANNA)).isInstanceOf(AssetNotFound.class);
        assertThat(shop.links.published()).hasSize(2);
    }

    @Test
    void who_may_not_manage_products_may_not_unlink() {
        // When, Then
        assertThatThrownBy(() -> unlink(VERA)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> unlink(BEN)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> unlink(MALLORY)).isInstanceOf(OrganizationNotFound.class);
        assertThat(shop.viewLinks.list(caller(VERA), SHOP, LOOPS)).hasSize(1);
        shop.memberships.letMembersManageProducts();
        unlink(BEN);
        assertThat(shop.viewLinks.list(caller(VERA), SHOP, LOOPS)).isEmpty();
    }

    private void unlink(UserId user) {
        shop.unlinkAsset.unlink(new UnlinkAsset.Command(caller(user), SHOP, LOOPS, LOOPS_ZIP));
    }
}
