package dev.diskover.catalog.product.adapter.out.events;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import org.junit.jupiter.api.Test;

class ProductOutboxTest {

    @Test
    void a_product_that_enters_the_market_is_told_as_promised() {
        assertTold("ProductPublished.v1", changed(false, 0, Drafts.loops()));
    }

    @Test
    void a_change_is_told_as_promised() {
        assertTold("ProductUpdated.v1", changed(true, 1, Drafts.loops()));
    }

    @Test
    void a_product_that_leaves_the_market_is_told_as_promised() {
        assertTold("ProductDeactivated.v1", changed(true, 1, Drafts.hidden(Drafts.loops())));
    }

    @Test
    void a_product_that_is_withdrawn_is_told_as_promised() {
        // Given
        var loops = Product.restore(LOOPS, SHOP, kept(true), 1, NOON);

        // When
        loops.withdraw(NOON);

        // Then
        assertTold("ProductDeactivated.v1", loops);
    }

    @Test
    void terms_of_sale_are_told_in_full() {
        // Given
        var membership = Drafts.offered(Drafts.membership(500, 30));
        var windowed = Drafts.offered(Drafts.within(NOON, NOON.plusSeconds(60)));

        // When, Then
        assertThat(json(changed(true, 1, membership)))
                .contains("\"type\":\"membership\"", "\"subscription_days\":30", "\"price\":500", "\"version\":2");
        assertThat(json(changed(true, 1, windowed)))
                .contains(
                        "\"available_from\":\"2026-11-21T12:00:00Z\"", "\"available_until\":\"2026-11-21T12:01:00Z\"");
    }

    private static Product changed(boolean wasActive, long version, ProductDraft draft) {
        var product = Product.restore(LOOPS, SHOP, kept(wasActive), version, NOON);
        product.change(draft, version, NOON);
        return product;
    }

    private static ProductDraft kept(boolean active) {
        var loops = Drafts.loops();
        return new ProductDraft(new Slug("loops-vol-1"), loops.description(), loops.offer(), active);
    }

    private static String json(Product product) {
        return FactJson.write(
                ProductOutbox.publish(product.releaseEvents().getFirst()).data());
    }

    private static void assertTold(String type, Product product) {
        var fact = ProductOutbox.publish(product.releaseEvents().getFirst());
        assertThat(fact)
                .extracting(PublishedFact::type, PublishedFact::key, PublishedFact::time)
                .containsExactly(type, LOOPS.value().toString(), NOON);
        assertPromised("catalog." + type, fact.data());
    }
}
