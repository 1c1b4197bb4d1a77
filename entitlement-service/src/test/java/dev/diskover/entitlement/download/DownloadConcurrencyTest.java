package dev.diskover.entitlement.download;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.limited;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadConcurrencyTest extends RunningService {

    @TestHTTPResource
    URI service;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void loopsHaveOneFile() {
        told(linked(LOOPS, LOOPS_ZIP), ready(LOOPS_ZIP));
    }

    @Test
    void two_hundred_at_once_with_a_limit_of_five_are_five() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(5)));

        // When
        var answers = downloads(200);

        // Then
        assertThat(Collections.frequency(answers, 200)).isEqualTo(5);
        assertThat(Collections.frequency(answers, 403)).isEqualTo(195);
        assertThat(count("select sum(downloads_used) from entitlements")).isEqualTo(5);
        assertThat(count("select count(*) from downloads")).isEqualTo(5);
        assertThat(published("DownloadAuthorized.v1", Told.class))
                .extracting(Told::downloadsUsed)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void what_two_purchases_allow_is_given_out_whole_and_no_more() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(5)), bought(ANNA, LOOPS, SECOND_ITEM, limited(5)));

        // When
        var answers = downloads(60);

        // Then
        assertThat(Collections.frequency(answers, 200)).isEqualTo(10);
        assertThat(Collections.frequency(answers, 403)).isEqualTo(50);
        assertThat(count("select count(*) from entitlements where downloads_used = 5"))
                .isEqualTo(2);
    }

    private List<Integer> downloads(int times) {
        var request = HttpRequest.newBuilder(service.resolve("/v1/assets/" + LOOPS_ZIP.value() + "/download"))
                .header("Authorization", "Bearer " + TestTokens.user(ANNA.value()))
                .build();
        return atOnce(times, () -> http.send(request, BodyHandlers.discarding()).statusCode());
    }

    /** What a reader of the fact would read of it. */
    record Told(int downloadsUsed) {}
}
