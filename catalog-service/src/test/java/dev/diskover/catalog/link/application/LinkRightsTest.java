package dev.diskover.catalog.link.application;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.BEN;
import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static dev.diskover.catalog.fixture.Cast.caller;
import static dev.diskover.catalog.fixture.Cast.loopsZip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.link.application.port.in.LinkAsset.Command;
import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.catalog.membership.domain.RoleNotSufficient;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.kernel.application.IdempotencyKey;
import org.junit.jupiter.api.Test;

class LinkRightsTest {

    private final LinkUseCases shop = new LinkUseCases();

    @Test
    void who_may_not_manage_products_may_not_link() {
        // Given
        shop.copy.keep(loopsZip());

        // When, Then
        assertThatThrownBy(() -> link(VERA, LOOPS_ZIP, null)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> link(BEN, LOOPS_ZIP, null)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> link(MALLORY, LOOPS_ZIP, null)).isInstanceOf(OrganizationNotFound.class);
        shop.memberships.letMembersManageProducts();
        assertThat(link(BEN, LOOPS_ZIP, null).position()).isZero();
    }

    @Test
    void a_product_of_others_does_not_exist() {
        // Given
        shop.copy.keep(loopsZip());
        var theirs = ProductId.next();
        shop.links.hasProduct(OTHER_SHOP, theirs);

        // When, Then
        assertThatThrownBy(() -> shop.linkAsset.link(
                        new Command(caller(ANNA), SHOP, theirs, LOOPS_ZIP, null, IdempotencyKey.none())))
                .isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> shop.viewLinks.list(caller(ANNA), SHOP, theirs))
                .isInstanceOf(ProductNotFound.class);
    }

    private LinkView link(UserId user, AssetId asset, Integer position) {
        return shop.linkAsset.link(new Command(caller(user), SHOP, LOOPS, asset, position, IdempotencyKey.none()));
    }
}
