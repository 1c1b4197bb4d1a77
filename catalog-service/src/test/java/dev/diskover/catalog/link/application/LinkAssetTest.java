package dev.diskover.catalog.link.application;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static dev.diskover.catalog.fixture.Cast.caller;
import static dev.diskover.catalog.fixture.Cast.file;
import static dev.diskover.catalog.fixture.Cast.loopsZip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.link.application.port.in.LinkAsset.Command;
import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.domain.AlreadyLinked;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.AssetNotFound;
import dev.diskover.catalog.link.domain.AssetNotReady;
import dev.diskover.catalog.link.domain.LinkEvent.AssetLinked;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.PartUnavailable;
import org.junit.jupiter.api.Test;

class LinkAssetTest {

    private final LinkUseCases shop = new LinkUseCases();

    @Test
    void a_file_the_copy_knows_is_linked_behind_the_last() {
        // Given
        shop.copy.keep(loopsZip());
        shop.copy.keep(file(5, "Cover"));

        // When
        var first = link(ANNA, LOOPS_ZIP, null);
        var second = link(ANNA, file(5, "Cover").id(), null);

        // Then
        assertThat(first).isEqualTo(new LinkView(LOOPS_ZIP.value(), "Loops", "application/zip", 1_048_576, 0));
        assertThat(second.position()).isEqualTo(1);
        assertThat(shop.owner.askedWith).isEmpty();
        assertThat(shop.links.published()).first().isEqualTo(new AssetLinked(SHOP, LOOPS, LOOPS_ZIP, 0, NOON));
    }

    @Test
    void a_file_is_linked_where_the_seller_wants_it() {
        // Given
        shop.copy.keep(loopsZip());
        shop.copy.keep(file(5, "Cover"));
        link(ANNA, LOOPS_ZIP, 7);

        // When
        link(ANNA, file(5, "Cover").id(), 3);

        // Then
        assertThat(shop.viewLinks.list(caller(VERA), SHOP, LOOPS))
                .extracting(LinkView::name)
                .containsExactly("Cover", "Loops");
    }

    @Test
    void a_file_the_copy_does_not_know_yet_is_asked_for_with_the_sellers_own_token() {
        // Given
        shop.owner.has(loopsZip());

        // When
        link(ANNA, LOOPS_ZIP, null);

        // Then
        assertThat(shop.owner.askedWith).containsExactly(caller(ANNA).bearer());
        assertThat(shop.viewLinks.list(caller(ANNA), SHOP, LOOPS)).hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_or_not_ready_is_not_linked() {
        // When, Then
        assertThatThrownBy(() -> link(ANNA, LOOPS_ZIP, null)).isInstanceOf(AssetNotFound.class);
        shop.owner.isUploading = true;
        assertThatThrownBy(() -> link(ANNA, LOOPS_ZIP, null)).isInstanceOf(AssetNotReady.class);
        shop.owner.isDown = true;
        assertThatThrownBy(() -> link(ANNA, LOOPS_ZIP, null)).isInstanceOf(PartUnavailable.class);
        assertThat(shop.links.published()).isEmpty();
    }

    @Test
    void a_file_of_another_organization_does_not_exist() {
        // Given
        shop.copy.keep(new LinkableAsset(LOOPS_ZIP, OTHER_SHOP, "Stolen", "application/zip", 1, NOON));

        // When, Then
        assertThatThrownBy(() -> link(ANNA, LOOPS_ZIP, null)).isInstanceOf(AssetNotFound.class);
    }

    @Test
    void a_file_is_linked_to_a_product_once() {
        // Given
        shop.copy.keep(loopsZip());
        link(ANNA, LOOPS_ZIP, null);

        // When, Then
        assertThatThrownBy(() -> link(ANNA, LOOPS_ZIP, 4)).isInstanceOf(AlreadyLinked.class);
        assertThat(shop.links.published()).hasSize(1);
    }

    @Test
    void the_same_key_answers_the_same_link() {
        // Given
        shop.copy.keep(loopsZip());
        var key = new IdempotencyKey(ANNA.value().toString(), "POST link", "key", "hash");
        var command = new Command(caller(ANNA), SHOP, LOOPS, LOOPS_ZIP, null, key);
        var first = shop.linkAsset.link(command);

        // When, Then
        assertThat(shop.linkAsset.link(command)).isEqualTo(first);
        assertThat(shop.links.published()).hasSize(1);
    }

    private LinkView link(UserId user, AssetId asset, Integer position) {
        return shop.linkAsset.link(new Command(caller(user), SHOP, LOOPS, asset, position, IdempotencyKey.none()));
    }
}
