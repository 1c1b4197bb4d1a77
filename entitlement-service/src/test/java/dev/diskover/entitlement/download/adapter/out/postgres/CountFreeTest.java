package dev.diskover.entitlement.download.adapter.out.postgres;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.limited;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static dev.diskover.entitlement.fixture.Facts.unlimited;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.download.application.port.out.AddressHashes.AddressHash;
import dev.diskover.entitlement.download.application.port.out.Downloads.Attempt;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountFreeTest extends RunningService {

    private static final String USED = "select coalesce(sum(downloads_used), 0) from entitlements";

    @Inject
    CountStatement statement;

    @Inject
    UnitOfWork unitOfWork;

    @BeforeEach
    void loopsHaveOneFile() {
        told(linked(LOOPS, LOOPS_ZIP), ready(LOOPS_ZIP));
    }

    @Test
    void all_are_counted_by_one_statement_and_each_is_logged_and_told() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(5)), bought(BEN, LOOPS, SECOND_ITEM, unlimited()));

        // When
        var files = count(ANNA, BEN);

        // Then
        assertThat(files).hasSize(2);
        assertThat(count("select count(distinct xmin::text) from downloads")).isEqualTo(1);
        assertThat(count("select count(distinct user_id) from downloads")).isEqualTo(2);
        assertThat(published("DownloadAuthorized.v1")).isEqualTo(2);
    }

    @Test
    void two_attempts_that_meet_at_one_entitlement_count_as_one() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(5)));

        // When
        var files = count(ANNA, ANNA);

        // Then
        assertThat(files).hasSize(1);
        assertThat(count(USED)).isEqualTo(1);
        assertThat(count("select count(*) from downloads")).isEqualTo(1);
        assertThat(published("DownloadAuthorized.v1")).isEqualTo(1);
    }

    @Test
    void one_that_another_holds_is_left_out_and_the_others_are_counted_without_waiting_for_it() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(5)), bought(BEN, LOOPS, SECOND_ITEM, limited(5)));

        // When
        var files = countWhileHeld("where user_id = ?", ANNA, attempts(ANNA, BEN));

        // Then
        assertThat(files).hasSize(1);
        assertThat(count("select downloads_used from entitlements where user_id = ?", BEN.value()))
                .isEqualTo(1);
        assertThat(count(USED)).isEqualTo(1);
    }

    @Test
    void a_limited_one_is_not_used_up_because_the_one_without_limit_is_held() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(5)), bought(ANNA, LOOPS, SECOND_ITEM, unlimited()));

        // When
        var files = countWhileHeld("where user_id = ? and downloads_allowed is null", ANNA, attempts(ANNA));

        // Then
        assertThat(files).isEmpty();
        assertThat(count(USED)).isZero();
    }

    /** By another thread, which fails the test where it waits for the lock. */
    private Map<UUID, StoredFile> countWhileHeld(String which, UserId user, List<ToldAttempt> attempts) {
        return unitOfWork.run(() -> {
            execute("select from entitlements " + which + " for no key update", user.value());
            return CompletableFuture.supplyAsync(() -> statement.countFree(attempts))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
    }

    private Map<UUID, StoredFile> count(UserId... users) {
        return statement.countFree(attempts(users));
    }

    private List<ToldAttempt> attempts(UserId... users) {
        return Stream.of(users)
                .map(user -> statement.told(new Attempt(user, LOOPS_ZIP, new AddressHash("00ff"), null, NOON)))
                .toList();
    }
}
