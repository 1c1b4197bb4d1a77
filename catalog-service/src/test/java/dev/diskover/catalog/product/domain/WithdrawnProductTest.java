package dev.diskover.catalog.product.domain;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.product.domain.ProductEvent.ProductDeactivated;
import org.junit.jupiter.api.Test;

class WithdrawnProductTest {

    @Test
    void a_withdrawn_product_is_told_whole_and_once() {
        // Given
        var kept = Drafts.withSlug("loops");
        var loops = Product.restore(LOOPS, SHOP, kept, 3, NOON);

        // When
        loops.withdraw(NOON.plusSeconds(1));
        loops.withdraw(NOON.plusSeconds(2));

        // Then
        assertThat(loops.releaseEvents()).containsExactly(new ProductDeactivated(loops, NOON.plusSeconds(1)));
        assertThat(loops.active()).isFalse();
        assertThat(loops.version()).isEqualTo(4);
        assertThat(loops.updatedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(loops.createdAt()).isEqualTo(NOON);
        assertThat(loops.slug()).isEqualTo(kept.slug());
        assertThat(loops.description()).isEqualTo(kept.description());
        assertThat(loops.offer()).isEqualTo(kept.offer());
    }

    @Test
    void what_is_not_in_the_market_stays_as_it_is() {
        // Given
        var loops = Product.restore(LOOPS, SHOP, Drafts.hidden(Drafts.withSlug("loops")), 3, NOON);

        // When
        loops.withdraw(NOON.plusSeconds(1));

        // Then
        assertThat(loops.releaseEvents()).isEmpty();
        assertThat(loops.version()).isEqualTo(3);
        assertThat(loops.updatedAt()).isEqualTo(NOON);
    }
}
