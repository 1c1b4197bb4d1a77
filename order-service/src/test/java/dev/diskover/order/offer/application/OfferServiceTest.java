package dev.diskover.order.offer.application;

import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.digital;
import static dev.diskover.order.fixture.Cast.loops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.PartUnavailable;
import dev.diskover.order.fixture.InMemoryOffers;
import dev.diskover.order.fixture.InMemoryUnitOfWork;
import dev.diskover.order.fixture.ScriptedCatalog;
import dev.diskover.order.offer.application.port.in.Offers;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferServiceTest {

    private final InMemoryOffers copy = new InMemoryOffers();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final Offers offers = new OfferService(copy, catalog, new InMemoryUnitOfWork(copy));

    @Test
    void what_the_copy_knows_is_not_asked_for() {
        // Given
        copy.keep(loops());
        catalog.isDown();

        // When
        var found = offers.find(List.of(LOOPS));

        // Then
        assertThat(found).containsExactly(loops());
        assertThat(catalog.questions()).isZero();
    }

    @Test
    void what_the_copy_does_not_know_is_asked_for_once_and_kept() {
        // Given
        copy.keep(loops());
        catalog.shows(club());

        // When
        var found = offers.find(List.of(LOOPS, club().product()));
        offers.find(List.of(club().product()));

        // Then
        assertThat(found).containsExactlyInAnyOrder(loops(), club());
        assertThat(catalog.questions()).isEqualTo(1);
    }

    @Test
    void what_nobody_knows_is_left_out() {
        // When
        var found = offers.find(List.of(LOOPS));

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void a_catalog_that_is_down_refuses_clearly() {
        // Given
        catalog.isDown();

        // When, Then
        assertThatThrownBy(() -> offers.find(List.of(LOOPS)))
                .isInstanceOf(PartUnavailable.class)
                .hasMessageContaining("catalog");
    }

    @Test
    void an_older_version_never_replaces_a_newer() {
        // Given
        offers.keep(digital(LOOPS, 2500, 3));

        // When
        offers.keep(digital(LOOPS, 1900, 2));

        // Then
        assertThat(offers.find(List.of(LOOPS))).containsExactly(digital(LOOPS, 2500, 3));
    }
}
