package dev.diskover.order.subscription.application.port.out;

import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.STUDIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.Cursor.InvalidCursor;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.order.subscription.application.port.in.SubscriptionViews.SubscriptionView;
import dev.diskover.order.subscription.domain.SubscriptionStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Subscriptions} does. The fake and PostgreSQL both pass it. */
public abstract class SubscriptionsContract {

    private static final Instant END = NOON.plus(Duration.ofDays(30));

    private final UUID anna = UUID.randomUUID();
    private final UUID order = Ids.next();

    protected abstract Subscriptions subscriptions();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void one_order_at_a_time_holds_a_membership() {
        // When, Then
        assertThat(claim(anna, order, NOON)).isTrue();
        assertThat(claim(anna, Ids.next(), NOON)).isFalse();
        assertThat(claim(UUID.randomUUID(), Ids.next(), NOON)).isTrue();
    }

    @Test
    void what_an_order_gives_back_can_be_held_again() {
        // Given
        claim(anna, order, NOON);

        // When
        unclaim(Ids.next());
        var whileHeld = claim(anna, Ids.next(), NOON);
        unclaim(order);

        // Then
        assertThat(whileHeld).isFalse();
        assertThat(claim(anna, Ids.next(), NOON)).isTrue();
    }

    @Test
    void a_running_membership_cannot_be_bought_again_until_its_period_has_ended() {
        // Given
        claim(anna, order, NOON);
        add(anna, order);

        // When, Then
        assertThat(claim(anna, Ids.next(), END.minusSeconds(1))).isFalse();
        assertThat(claim(anna, Ids.next(), END)).isTrue();
    }

    @Test
    void is_shown_with_its_period_to_its_owner_only() {
        // Given
        var started = add(anna, order);

        // When
        var view = subscriptions().find(anna, started.subscription()).orElseThrow();

        // Then
        assertThat(view.status()).isEqualTo("active");
        assertThat(view.currentPeriodEnd()).isEqualTo(END);
        assertThat(view.periods()).singleElement().satisfies(period -> {
            assertThat(period.periodStart()).isEqualTo(NOON);
            assertThat(period.transactionId()).isEqualTo(order);
        });
        assertThat(subscriptions().find(UUID.randomUUID(), started.subscription()))
                .isEmpty();
    }

    @Test
    void every_one_is_listed_once() {
        // Given
        var expected = new ArrayList<UUID>();
        for (var number = 0; number < 5; number++) {
            expected.add(add(anna, Ids.next()).subscription());
        }
        add(UUID.randomUUID(), Ids.next());

        // When
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = subscriptions().list(anna, cursor, 2);
            page.data().stream().map(SubscriptionView::id).forEach(seen::add);
            cursor = page.nextCursor();
        } while (cursor != null);

        // Then
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_forged_cursor_is_refused() {
        // When, Then
        assertThatThrownBy(() -> subscriptions().list(anna, "no-cursor", 2)).isInstanceOf(InvalidCursor.class);
    }

    private boolean claim(UUID user, UUID transaction, Instant now) {
        return unitOfWork().run(() -> subscriptions().claim(user, CLUB, transaction, now));
    }

    private void unclaim(UUID transaction) {
        unitOfWork().run(() -> subscriptions().unclaim(anna, CLUB, transaction));
    }

    private SubscriptionStarted add(UUID user, UUID transaction) {
        var started = new SubscriptionStarted(Ids.next(), user, CLUB, STUDIO, transaction, NOON, END, NOON);
        unitOfWork().run(() -> subscriptions().add(Ids.next(), started));
        return started;
    }
}
