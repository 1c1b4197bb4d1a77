package dev.diskover.order.offer.application.port.out;

import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.digital;
import static dev.diskover.order.fixture.Cast.inItsNextVersion;
import static dev.diskover.order.fixture.Cast.limited;
import static dev.diskover.order.fixture.Cast.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.offer.domain.Offer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OfferCopy} does. The fake and PostgreSQL both pass it. */
public abstract class OfferCopyContract {

    private final UUID product = UUID.randomUUID();

    protected abstract OfferCopy copy();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void an_offer_is_found_as_it_was_told() {
        // Given
        var offer = sold(digital(product, 1900, 1), true, NOON, NOON.plusSeconds(60));

        // When
        keep(offer);
        keep(club());

        // Then
        assertThat(copy().find(List.of(product, UUID.randomUUID()))).containsExactly(offer);
        assertThat(copy().find(List.of(club().product()))).containsExactly(club());
    }

    @Test
    void the_newest_version_wins_in_whatever_order_they_come() {
        // Given
        var told = new ArrayList<>(LongStream.rangeClosed(1, 8)
                .mapToObj(version -> digital(product, version * 100, version))
                .toList());
        told.addAll(List.copyOf(told));
        Collections.shuffle(told, new Random(7));

        // When
        told.forEach(this::keep);

        // Then
        assertThat(copy().find(List.of(product))).containsExactly(digital(product, 800, 8));
    }

    @Test
    void of_a_limited_offer_so_many_are_taken_and_no_more() {
        // Given
        keep(limited(product, 2));

        // When, Then
        assertThat(take()).isTrue();
        assertThat(take()).isTrue();
        assertThat(take()).isFalse();
        unitOfWork().run(() -> copy().giveBack(product));
        assertThat(take()).isTrue();
        assertThat(take()).isFalse();
    }

    @Test
    void a_later_version_keeps_what_is_taken() {
        // Given
        keep(limited(product, 1));
        take();

        // When
        keep(inItsNextVersion(limited(product, 1)));

        // Then
        assertThat(take()).isFalse();
    }

    @Test
    void of_an_unlimited_or_unknown_offer_none_can_be_taken() {
        // Given
        keep(digital(product, 1900, 1));

        // When, Then
        assertThat(take()).isFalse();
        assertThat(unitOfWork().run(() -> copy().take(UUID.randomUUID()))).isFalse();
    }

    private void keep(Offer offer) {
        unitOfWork().run(() -> copy().keep(offer));
    }

    private boolean take() {
        return unitOfWork().run(() -> copy().take(product));
    }
}
