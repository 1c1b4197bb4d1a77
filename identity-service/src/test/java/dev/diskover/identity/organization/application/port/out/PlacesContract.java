package dev.diskover.identity.organization.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.SaleStanding;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Slugs}, {@link Seats} and {@link Obligations} does. */
public abstract class PlacesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(90));

    private OrgId loops;
    private OrgId kitchen;

    protected abstract Slugs slugs();

    protected abstract Seats seats();

    protected abstract Obligations obligations();

    protected abstract UnitOfWork unitOfWork();

    /** One that is stored, with a slug of its own and one seat used. */
    protected abstract OrgId organization();

    @BeforeEach
    void cast() {
        loops = organization();
        kitchen = organization();
    }

    @Test
    void a_slug_leads_to_one_organization() {
        // Given
        var slug = slug();

        // When
        var moved = move(slug, loops, NOON);

        // Then
        assertThat(moved).isTrue();
        assertThat(claim(slug, kitchen, NOON)).isFalse();
        assertThat(slugs().find(slug.value(), NOON)).contains(loops.value());
        assertThat(slugs().find("nobodys-slug", NOON)).isEmpty();
    }

    @Test
    void a_former_slug_leads_on_until_its_time_is_over() {
        // Given
        var former = slug();
        move(former, loops, NOON);

        // When
        unitOfWork().run(() -> slugs().hold(former, loops, LATER));

        // Then
        assertThat(slugs().find(former.value(), LATER.minusSeconds(1))).contains(loops.value());
        assertThat(slugs().held(loops, LATER.minusSeconds(1))).isEqualTo(1);
        assertThat(claim(former, kitchen, LATER.minusSeconds(1))).isFalse();
        assertThat(slugs().find(former.value(), LATER)).isEmpty();
        assertThat(slugs().held(loops, LATER)).isZero();
        assertThat(move(former, kitchen, LATER)).isTrue();
        assertThat(slugs().find(former.value(), LATER)).contains(kitchen.value());
    }

    @Test
    void an_organization_may_take_its_former_slug_back() {
        // Given
        var former = slug();
        move(former, loops, NOON);
        unitOfWork().run(() -> slugs().hold(former, loops, LATER));

        // When
        var taken = claim(former, loops, NOON);

        // Then
        assertThat(taken).isTrue();
        assertThat(slugs().held(loops, NOON)).isZero();
    }

    @Test
    void seats_are_taken_up_to_what_the_licence_allows_now() {
        // When
        var second = take(2);
        var third = take(2);

        // Then
        assertThat(second).isTrue();
        assertThat(third).isFalse();
        assertThat(take(3)).isTrue();
        assertThat(take(2))
                .as("a lower licence takes nothing away and adds nothing")
                .isFalse();
        assertThat(seats().used(loops)).isEqualTo(3);
        assertThat(take(null)).isTrue();
    }

    @Test
    void a_seat_that_was_left_can_be_taken() {
        // Given
        take(2);

        // When
        unitOfWork().run(() -> seats().free(loops));

        // Then
        assertThat(seats().used(loops)).isEqualTo(1);
        assertThat(take(2)).isTrue();
    }

    @Test
    void a_subscription_binds_until_it_ends_as_last_told() {
        // Given
        var subscription = UUID.randomUUID();
        subscription(subscription, LATER, NOON);

        // When
        subscription(subscription, NOON, NOON.minusSeconds(1));

        // Then
        assertThat(obligations().remain(loops, NOON)).isTrue();
        assertThat(obligations().remain(loops, LATER)).isFalse();
        assertThat(obligations().remain(kitchen, NOON)).isFalse();
        subscription(subscription, NOON, NOON.plusSeconds(1));
        assertThat(obligations().remain(loops, NOON)).isFalse();
    }

    @Test
    void a_sale_binds_all_its_sellers_until_it_is_settled() {
        // Given
        var sale = UUID.randomUUID();
        sale(sale, true, NOON);
        assertThat(obligations().remain(loops, LATER)).isTrue();
        assertThat(obligations().remain(kitchen, LATER)).isTrue();

        // When
        sale(sale, false, NOON);
        sale(sale, true, NOON);

        // Then
        assertThat(obligations().remain(loops, NOON)).isFalse();
        assertThat(obligations().remain(kitchen, NOON)).isFalse();
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
        assertThat(obligations().remain(loops, NOON)).isTrue();
        assertThat(obligations().remain(kitchen, NOON)).isFalse();
        sales(List.of(new SaleStanding(open, loops, false, LATER), new SaleStanding(settled, loops, true, NOON)));
        assertThat(obligations().remain(loops, NOON)).isFalse();
    }

    private void subscription(UUID id, Instant until, Instant toldAt) {
        unitOfWork().run(() -> obligations().keepSubscription(id, loops, until, toldAt));
    }

    private void sale(UUID id, boolean open, Instant toldAt) {
        sales(Stream.of(loops, kitchen)
                .map(org -> new SaleStanding(id, org, open, toldAt))
                .toList());
    }

    private void sales(List<SaleStanding> told) {
        unitOfWork().run(() -> obligations().keepSales(told));
    }

    /** The present slug makes place for another: an organization has one. */
    private boolean move(Slug slug, OrgId org, Instant now) {
        return unitOfWork().run(() -> {
            slugs().hold(new Slug(org.value().toString()), org, now);
            return slugs().claim(slug, org, now);
        });
    }

    private boolean claim(Slug slug, OrgId org, Instant now) {
        return unitOfWork().run(() -> slugs().claim(slug, org, now));
    }

    private boolean take(Integer max) {
        return unitOfWork().run(() -> seats().take(loops, max));
    }

    private static Slug slug() {
        return new Slug(UUID.randomUUID().toString());
    }
}
