package dev.diskover.catalog.link.adapter.out.events;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.link.domain.LinkEvent;
import dev.diskover.catalog.link.domain.LinkEvent.AssetLinked;
import dev.diskover.catalog.link.domain.LinkEvent.AssetUnlinked;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import org.junit.jupiter.api.Test;

class LinkOutboxTest {

    @Test
    void a_link_is_told_as_promised() {
        assertTold("AssetLinkedToProduct.v1", new AssetLinked(SHOP, LOOPS, LOOPS_ZIP, 0, NOON));
    }

    @Test
    void the_end_of_a_link_is_told_as_promised() {
        assertTold("AssetUnlinkedFromProduct.v1", new AssetUnlinked(SHOP, LOOPS, LOOPS_ZIP, NOON));
    }

    private static void assertTold(String type, LinkEvent event) {
        var fact = LinkOutbox.publish(event);
        assertThat(fact)
                .extracting(PublishedFact::type, PublishedFact::key, PublishedFact::time)
                .containsExactly(type, LOOPS.value().toString(), NOON);
        assertPromised("catalog." + type, fact.data());
    }
}
