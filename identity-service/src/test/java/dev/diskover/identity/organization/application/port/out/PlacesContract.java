package dev.diskover.identity.organization.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Slug;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Slugs} and {@link Seats} does. */
public abstract class PlacesContract extends AmongTwoOrganizations {

    @Test
    void a_slug_leads_to_one_organization() {
        // Given
        var slug = slug();

        // When
        var moved = move(slug, loops, NOON);

        // Then
        assertThat(moved).isTrue();
        assertThat(claim(slug, kitchen, NOON)).isFalse();
        assertThat(places().slugs().find(slug.value(), NOON)).contains(loops.value());
        assertThat(places().slugs().find("nobodys-slug", NOON)).isEmpty();
    }

    @Test
    void a_former_slug_leads_on_until_its_time_is_over() {
        // Given
        var former = slug();
        move(former, loops, NOON);

        // When
        places().unitOfWork().run(() -> places().slugs().hold(former, loops, LATER));

        // Then
        assertThat(places().slugs().find(former.value(), LATER.minusSeconds(1))).contains(loops.value());
        assertThat(places().slugs().held(loops, LATER.minusSeconds(1))).isEqualTo(1);
        assertThat(claim(former, kitchen, LATER.minusSeconds(1))).isFalse();
        assertThat(places().slugs().find(former.value(), LATER)).isEmpty();
        assertThat(places().slugs().held(loops, LATER)).isZero();
        assertThat(move(former, kitchen, LATER)).isTrue();
        assertThat(places().slugs().find(former.value(), LATER)).contains(kitchen.value());
    }

    @Test
    void an_organization_may_take_its_former_slug_back() {
        // Given
        var former = slug();
        move(former, loops, NOON);
        places().unitOfWork().run(() -> places().slugs().hold(former, loops, LATER));

        // When
        var taken = claim(former, loops, NOON);

        // Then
        assertThat(taken).isTrue();
        assertThat(places().slugs().held(loops, NOON)).isZero();
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
        assertThat(places().seats().used(loops)).isEqualTo(3);
        assertThat(take(null)).isTrue();
    }

    @Test
    void a_seat_that_was_left_can_be_taken() {
        // Given
        take(2);

        // When
        places().unitOfWork().run(() -> places().seats().free(loops));

        // Then
        assertThat(places().seats().used(loops)).isEqualTo(1);
        assertThat(take(2)).isTrue();
    }

    /** The present slug makes place for another: an organization has one. */
    private boolean move(Slug slug, OrgId org, Instant now) {
        return places().unitOfWork().run(() -> {
            places().slugs().hold(new Slug(org.value().toString()), org, now);
            return places().slugs().claim(slug, org, now);
        });
    }

    private boolean claim(Slug slug, OrgId org, Instant now) {
        return places().unitOfWork().run(() -> places().slugs().claim(slug, org, now));
    }

    private boolean take(Integer max) {
        return places().unitOfWork().run(() -> places().seats().take(loops, max));
    }

    private static Slug slug() {
        return new Slug(UUID.randomUUID().toString());
    }
}
