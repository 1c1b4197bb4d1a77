package dev.diskover.entitlement.download.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.limited;
import static dev.diskover.entitlement.fixture.Facts.membershipUntil;
import static dev.diskover.entitlement.fixture.Facts.unlimited;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadLimitTest extends DownloadsOfLoops {

    @Test
    void the_limit_is_a_limit() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(2)));
        download(ANNA, LOOPS_ZIP);
        download(ANNA, LOOPS_ZIP);

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        refused(answer, 403, "download_limit_reached");
        assertThat(count(USED)).isEqualTo(2);
        assertThat(published("DownloadAuthorized.v1")).isEqualTo(2);
    }

    @Test
    void access_ends_in_time_without_any_sweep() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, membershipUntil(NEXT_MONTH)));
        clock.set(NEXT_MONTH.minusSeconds(1));
        download(ANNA, LOOPS_ZIP).then().statusCode(200);

        // When
        clock.forward(Duration.ofSeconds(1));
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        refused(answer, 403, "entitlement_expired");
        assertThat(count(USED)).isEqualTo(1);
    }

    @Test
    void what_was_taken_back_is_refused() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));
        execute("update entitlements set status = 'revoked'");

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        refused(answer, 403, "entitlement_revoked");
    }

    @Test
    void of_several_purchases_the_usable_one_counts() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(1)));
        download(ANNA, LOOPS_ZIP);
        told(bought(ANNA, LOOPS, SECOND_ITEM, unlimited()));

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        answer.then().statusCode(200);
        assertThat(count("select count(*) from entitlements where downloads_used = 1"))
                .isEqualTo(2);
    }
}
