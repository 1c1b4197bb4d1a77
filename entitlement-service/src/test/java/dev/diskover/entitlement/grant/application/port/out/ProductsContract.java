package dev.diskover.entitlement.grant.application.port.out;

import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.TYPEFACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.grant.domain.AssetId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Products} does. The fake and PostgreSQL both pass it. */
public abstract class ProductsContract {

    private static final Instant LATER = NOON.plusSeconds(60);

    protected abstract Products products();

    protected abstract <T> T run(Supplier<T> work);

    @Test
    void files_come_in_the_order_of_their_product() {
        // Given
        link(COVER_PDF, 2, NOON);
        link(LOOPS_ZIP, 1, NOON);

        // When
        var assets = run(() -> products().assets(Set.of(LOOPS, TYPEFACE), NOON));

        // Then
        assertThat(assets).isEqualTo(Map.of(LOOPS, List.of(LOOPS_ZIP, COVER_PDF)));
    }

    @Test
    void an_unlinked_file_belongs_to_what_was_bought_before_only() {
        // Given
        link(LOOPS_ZIP, 1, NOON);
        unlink(LOOPS_ZIP, LATER);

        // When, Then
        assertThat(filesWhenBought(LATER.minusSeconds(1))).containsExactly(LOOPS_ZIP);
        assertThat(filesWhenBought(LATER)).isEmpty();
    }

    @Test
    void old_news_changes_nothing_and_the_same_news_again_does_no_harm() {
        // Given
        link(LOOPS_ZIP, 1, NOON);
        unlink(LOOPS_ZIP, LATER);

        // When
        var old = link(LOOPS_ZIP, 1, NOON);

        // Then
        assertThat(old).isFalse();
        assertThat(filesWhenBought(LATER)).isEmpty();
        assertThat(link(LOOPS_ZIP, 1, LATER.plusSeconds(1))).isTrue();
        assertThat(link(LOOPS_ZIP, 1, LATER.plusSeconds(1))).isTrue();
        unlink(LOOPS_ZIP, LATER);
        assertThat(filesWhenBought(LATER.plusSeconds(5))).containsExactly(LOOPS_ZIP);
    }

    @Test
    void an_unlinking_may_be_the_first_that_is_heard_of_a_file() {
        // Given
        unlink(LOOPS_ZIP, LATER);

        // When
        var old = link(LOOPS_ZIP, 1, NOON);

        // Then
        assertThat(old).isFalse();
        assertThat(filesWhenBought(LATER)).isEmpty();
    }

    private List<AssetId> filesWhenBought(Instant at) {
        return run(() -> products().assets(Set.of(LOOPS), at).getOrDefault(LOOPS, List.of()));
    }

    private boolean link(AssetId asset, int position, Instant at) {
        return run(() -> products().link(LOOPS, asset, position, at));
    }

    private void unlink(AssetId asset, Instant at) {
        run(() -> {
            products().unlink(LOOPS, asset, at);
            return null;
        });
    }
}
