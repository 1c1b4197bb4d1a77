package dev.diskover.identity.organization.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.organization.domain.SaleStanding;
import dev.diskover.kernel.domain.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Obligations} does. */
public abstract class ObligationsContract extends AmongTwoOrganizations {

    @Test
    void a_subscription_binds_until_it_ends_as_last_told() {
        // Given
        var subscription = UUID.randomUUID();
        subscription(subscription, LATER, NOON);

        // When
        subscription(subscription, NOON, NOON.minusSeconds(1));

        // Then
        assertThat(places().obligations().remain(loops, NOON)).isTrue();
        assertThat(places().obligations().remain(loops, LATER)).isFalse();
        assertThat(places().obligations().remain(kitchen, NOON)).isFalse();
        subscription(subscription, NOON, NOON.plusSeconds(1));
        assertThat(places().obligations().remain(loops, NOON)).isFalse();
    }

    @Test
    void a_sale_binds_all_its_sellers_until_it_is_settled() {
        // Given
        var sale = UUID.randomUUID();
        sale(sale, true, NOON);
        assertThat(places().obligations().remain(loops, LATER)).isTrue();
        assertThat(places().obligations().remain(kitchen, LATER)).isTrue();

        // When
        sale(sale, false, NOON);
        sale(sale, true, NOON);

        // Then
        assertThat(places().obligations().remain(loops, NOON)).isFalse();
        assertThat(places().obligations().remain(kitchen, NOON)).isFalse();
    }

    @Test
    void of_sales_that_are_told_together_each_ends_as_it_was_told_last() {
        // Given
        var settled = UUID.randomUUID();
        var open = UUID.randomUUID();

        // When
        sales(List.of(
                new SaleStanding(open, loops, true, LATER),
                new SaleStanding(settled, loops, false, LATER),
                new SaleStanding(settled, loops, true, NOON),
                new SaleStanding(settled, kitchen, true, NOON),
                new SaleStanding(settled, kitchen, false, NOON),
                new SaleStanding(open, loops, false, NOON)));

        // Then
        assertThat(places().obligations().remain(loops, NOON)).isTrue();
        assertThat(places().obligations().remain(kitchen, NOON)).isFalse();
        sales(List.of(new SaleStanding(open, loops, false, LATER), new SaleStanding(settled, loops, true, NOON)));
        assertThat(places().obligations().remain(loops, NOON)).isFalse();
    }

    @Test
    void what_was_settled_before_is_forgotten_and_what_is_open_is_not() {
        // Given
        var longAgo = NOON.minusSeconds(1);
        var settled = Ids.firstAt(longAgo);
        sales(List.of(
                new SaleStanding(settled, loops, false, longAgo),
                new SaleStanding(Ids.firstAt(longAgo.plusMillis(1)), kitchen, true, longAgo.plusMillis(1))));

        // When
        forgetSettledBefore(NOON);

        // Then
        assertThat(places().obligations().remain(kitchen, NOON)).isTrue();
        sales(List.of(new SaleStanding(settled, loops, true, longAgo)));
        assertThat(places().obligations().remain(loops, NOON)).isTrue();
    }

    @Test
    void what_was_settled_since_is_remembered() {
        // Given
        var made = Ids.firstAt(NOON.minusSeconds(1));
        sale(made, false, NOON);

        // When
        forgetSettledBefore(NOON);

        // Then
        sale(made, true, NOON);
        assertThat(places().obligations().remain(loops, NOON)).isFalse();
    }

    private void forgetSettledBefore(Instant time) {
        places().unitOfWork().run(() -> places().obligations().forgetSettledBefore(time));
    }

    private void subscription(UUID id, Instant until, Instant toldAt) {
        places().unitOfWork().run(() -> places().obligations().keepSubscription(id, loops, until, toldAt));
    }

    private void sale(UUID id, boolean open, Instant toldAt) {
        sales(Stream.of(loops, kitchen)
                .map(org -> new SaleStanding(id, org, open, toldAt))
                .toList());
    }

    private void sales(List<SaleStanding> told) {
        places().unitOfWork().run(() -> places().obligations().keepSales(told));
    }
}
