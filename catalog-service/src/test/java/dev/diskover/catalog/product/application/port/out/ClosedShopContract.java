package dev.diskover.catalog.product.application.port.out;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.catalog.product.domain.Product;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation does with the products of an organization that ends. */
public abstract class ClosedShopContract extends ShelfContract {

    @Test
    void what_is_active_comes_whole_in_order_of_id_and_no_more_than_asked_for() {
        // Given
        add(SHOP, Drafts.hidden(Drafts.loops()));
        add(OTHER_SHOP, Drafts.loops());
        var sorted = Stream.generate(() -> add(SHOP, Drafts.loops()))
                .limit(3)
                .sorted(Comparator.comparing(one -> one.id().value().toString()))
                .toList();

        // When
        var found = shelf.run(() -> shelf.products().lockActive(SHOP, 2));

        // Then
        assertThat(found)
                .extracting(Product::id)
                .containsExactly(sorted.get(0).id(), sorted.get(1).id());
        assertThat(found.getFirst().description()).isEqualTo(sorted.getFirst().description());
        assertThat(found.getFirst().offer()).isEqualTo(sorted.getFirst().offer());
    }

    @Test
    void a_closed_organization_adds_and_changes_nothing_and_others_do() {
        // Given
        var loops = added(SHOP, "loops", 50);

        // When
        close();
        close();

        // Then
        assertThatThrownBy(() -> add(product(SHOP, "late"), 50)).isInstanceOf(OrganizationNotFound.class);
        assertThatThrownBy(() -> shelf.run(() -> shelf.products().lock(loops.id())))
                .isInstanceOf(OrganizationNotFound.class);
        assertThat(shelf.views().find(loops.id(), NOON)).isPresent();
        added(OTHER_SHOP, "loops", 50);
    }

    private void close() {
        shelf.run(() -> {
            shelf.products().close(SHOP);
            return SHOP;
        });
    }
}
