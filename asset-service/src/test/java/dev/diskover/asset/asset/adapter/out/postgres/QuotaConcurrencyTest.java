package dev.diskover.asset.asset.adapter.out.postgres;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.caller;
import static dev.diskover.asset.fixture.Cast.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.LicenseLimitExceeded;
import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.fixture.Uploads;
import dev.diskover.kernel.application.IdempotencyKey;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parallel uploads on the real database never overrun the licence, and never leave a place unused. */
@QuarkusTest
class QuotaConcurrencyTest extends RunningService {

    private static final String GRANTED = "granted";
    private static final byte[] BYTES = {1, 2, 3};

    @Inject
    AnnounceUpload announceUpload;

    @Test
    void at_the_count_limit_exactly_as_many_as_there_is_place_for_succeed() {
        // Given
        licensed(100, 1000, 10);

        // When
        var outcomes = atOnce(50, () -> announce(MB));

        // Then
        assertThat(outcomes).filteredOn(GRANTED::equals).hasSize(10);
        assertThat(outcomes).filteredOn("max_assets_count"::equals).hasSize(40);
        assertHeld(10 * MB, 10);
    }

    @Test
    void at_the_storage_limit_exactly_as_many_as_there_is_place_for_succeed() {
        // Given
        licensed(4, 10, 100);

        // When
        var outcomes = atOnce(50, () -> announce(3 * MB));

        // Then
        assertThat(outcomes).filteredOn(GRANTED::equals).hasSize(3);
        assertThat(outcomes).filteredOn("max_total_storage_mb"::equals).hasSize(47);
        assertHeld(9 * MB, 3);
    }

    @Test
    void places_of_late_uploads_are_given_away_once() {
        // Given
        licensed(100, 1000, 5);
        for (var number = 0; number < 5; number++) {
            announce(MB);
        }
        clock.forward(Asset.UPLOAD_LIFE);

        // When
        var outcomes = atOnce(50, () -> announce(2 * MB));

        // Then
        assertThat(outcomes).filteredOn(GRANTED::equals).hasSize(5);
        assertHeld(10 * MB, 5);
        assertThat(count("select count(*) from assets where status = 'expired'"))
                .isEqualTo(5);
    }

    @Test
    void a_late_upload_is_completed_or_gives_its_place_away_and_never_both() {
        // Given
        licensed(100, 1000, 5);
        var annas = new Uploads(ANNA);
        var late = Stream.generate(() -> annas.announce(BYTES, "application/zip", null))
                .limit(5)
                .toList();
        late.forEach(upload -> assertThat(upload.put(BYTES)).isEqualTo(200));
        clock.forward(Asset.UPLOAD_LIFE);
        var turn = new AtomicInteger();

        // When
        var outcomes = atOnce(50, () -> {
            var number = turn.getAndIncrement();
            return number < 25
                    ? "complete "
                            + annas.complete(late.get(number % 5)).extract().statusCode()
                    : announce(MB);
        });

        // Then
        assertThat(Set.copyOf(outcomes)).isSubsetOf("complete 200", "complete 409", GRANTED, "max_assets_count");
        var ready = count("select count(*) from assets where status = 'ready'");
        var given = count("select count(*) from assets where status = 'expired'");
        assertThat(ready + given).isEqualTo(5);
        assertThat(count("select used_bytes::int from usage")).isEqualTo(ready * BYTES.length);
        assertThat(count("select (reserved_bytes / 1048576)::int from usage")).isEqualTo(given);
        assertThat(count("select assets_count from usage")).isEqualTo(5);
    }

    private void licensed(long uploadMb, long storageMb, int count) {
        told(Facts.at(clock.instant().plusSeconds(1), Facts.license(SHOP, uploadMb, storageMb, count)));
    }

    private String announce(long bytes) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            announceUpload.announce(new AnnounceUpload.Command(
                    caller(ANNA), SHOP, file("loops.zip", bytes), null, IdempotencyKey.none()));
            return GRANTED;
        } catch (LicenseLimitExceeded refused) {
            return refused.details().get("limit").toString();
        } finally {
            context.terminate();
        }
    }

    /** The counters and the rows they count agree. */
    private void assertHeld(long bytes, int assets) {
        var figures = List.of(
                count("select (reserved_bytes / 1048576)::int from usage"),
                count("select assets_count from usage"),
                count("select (sum(size_bytes) / 1048576)::int from assets where status = 'pending'"),
                count("select count(*) from assets where status = 'pending'"));
        assertThat(figures).isEqualTo(List.of((int) (bytes / MB), assets, (int) (bytes / MB), assets));
    }
}
