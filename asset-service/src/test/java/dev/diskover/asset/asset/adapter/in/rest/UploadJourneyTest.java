package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Uploads.sha256;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.fixture.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Through the presigned address, to a real object storage. */
@QuarkusTest
class UploadJourneyTest extends RunningService {

    private static final String ZIP = "application/zip";
    private static final byte[] LOOPS = "sixteen bars of loops".getBytes(UTF_8);

    private final Uploads annas = new Uploads(ANNA);

    @Test
    void bytes_put_as_told_make_the_asset_ready() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);
        assertThat(upload.put(LOOPS)).isEqualTo(200);

        // When
        annas.complete(upload).statusCode(200).body("status", equalTo("ready"));

        // Then
        annas.complete(upload).statusCode(200).body("status", equalTo("ready"));
        assertUsage(LOOPS.length, 0, 1);
        assertThat(count("select count(*) from outbox where type like '%AssetReady.v1'"))
                .isEqualTo(1);
    }

    @Test
    void an_announced_checksum_is_compared_with_the_bytes() {
        // Given
        var upload = annas.announce(LOOPS, "text/plain; charset=utf-8", sha256(LOOPS));

        // When
        assertThat(upload.put(LOOPS)).isEqualTo(200);

        // Then
        annas.complete(upload)
                .statusCode(200)
                .body("status", equalTo("ready"))
                .body("checksum_sha256", equalTo(sha256(LOOPS)));
    }

    @Test
    void bytes_that_were_completed_are_not_replaced() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);
        assertThat(upload.put(LOOPS)).isEqualTo(200);
        annas.complete(upload).statusCode(200);

        // When, Then
        assertThat(upload.put("sixteen bars of noise".getBytes(UTF_8))).isEqualTo(412);
        annas.complete(upload).statusCode(200).body("status", equalTo("ready"));
    }

    @Test
    void an_upload_that_lost_its_place_has_ended() {
        // Given
        told(Facts.at(clock.instant().plusSeconds(1), Facts.license(SHOP, 100, 1000, 1)));
        var late = annas.announce(LOOPS, ZIP, null);
        clock.forward(Asset.UPLOAD_LIFE);
        annas.announce(LOOPS, ZIP, null);

        // When
        assertThat(late.put(LOOPS)).isEqualTo(200);

        // Then
        annas.complete(late).statusCode(409).body("code", equalTo("upload_ended"));
        assertUsage(0, LOOPS.length, 1);
    }

    @Test
    void a_slow_upload_outlives_a_look_at_the_usage() {
        // Given
        var slow = annas.announce(LOOPS, ZIP, null);
        clock.forward(Asset.UPLOAD_LIFE);
        assertUsage(0, 0, 0);
        assertThat(slow.put(LOOPS)).isEqualTo(200);

        // When
        annas.complete(slow).statusCode(200);

        // Then
        assertUsage(LOOPS.length, 0, 1);
    }

    @Test
    void a_completion_raced_has_one_effect() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);
        upload.put(LOOPS);

        // When
        var statuses = atOnce(16, () -> annas.complete(upload).extract().statusCode());

        // Then
        assertThat(Set.copyOf(statuses)).containsExactly(200);
        assertUsage(LOOPS.length, 0, 1);
        assertThat(count("select count(*) from outbox where type like '%AssetReady.v1'"))
                .isEqualTo(1);
    }

    private static void assertUsage(int used, int reserved, int assets) {
        as(ANNA).get(assets(SHOP) + "/usage")
                .then()
                .body("used_bytes", is(used))
                .body("reserved_bytes", is(reserved))
                .body("assets_count", is(assets));
    }
}
