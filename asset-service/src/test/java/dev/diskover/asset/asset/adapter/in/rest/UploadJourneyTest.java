package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static dev.diskover.asset.fixture.Uploads.sha256;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.fixture.Uploads;
import dev.diskover.asset.fixture.Uploads.Upload;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Through the presigned address, to a real object storage. */
@QuarkusTest
class UploadJourneyTest extends RunningService {

    private static final String ZIP = "application/zip";
    private static final byte[] LOOPS = "sixteen bars of loops".getBytes(UTF_8);
    private static final byte[] OTHER = "sixteen bars of noise".getBytes(UTF_8);
    private static final byte[] SHORT = "loops".getBytes(UTF_8);

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
    void to_say_that_they_are_there_needs_no_body() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);
        assertThat(upload.put(LOOPS)).isEqualTo(200);

        // When, Then
        var path = assets(SHOP) + "/" + upload.asset() + "/complete";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + TestTokens.user(ANNA.value()))
                .POST(BodyPublishers.noBody());
        assertThat(Uploads.statusOf(request.build())).isEqualTo(200);
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
    void storage_refuses_another_length_type_or_checksum_before_it_keeps_a_byte() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, sha256(LOOPS));

        // When, Then
        assertThat(upload.put(SHORT)).isBetween(400, 403);
        assertThat(upload.put(LOOPS, sent -> sent.replaceAll((name, value) -> value.replace(ZIP, "text/html"))))
                .isEqualTo(403);
        assertThat(upload.put(OTHER)).isBetween(400, 403);
        annas.complete(upload).statusCode(409).body("code", equalTo("upload_missing"));
    }

    @Test
    void a_file_without_a_checksum_cannot_be_longer_than_announced() {
        // Given
        var upload = annas.announce(SHORT, ZIP, null);

        // When, Then
        assertThat(upload.put(LOOPS)).isEqualTo(403);
        annas.complete(upload).statusCode(409);
    }

    @Test
    void without_bytes_it_waits() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);

        // When, Then
        annas.complete(upload).statusCode(409).body("code", equalTo("upload_missing"));
        assertUsage(0, LOOPS.length, 1);
    }

    @Test
    void what_lies_there_and_differs_is_told_removed_and_ends_the_upload() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);
        assertThat(upload.put(LOOPS)).isEqualTo(200);
        announcedWere(upload, "size_bytes = 5, content_type = 'image/png'");

        // When
        annas.complete(upload)
                .statusCode(422)
                .body("code", equalTo("upload_mismatch"))
                .body("differs.field", hasItems("size_bytes", "content_type"))
                .body("differs.find { it.field == 'size_bytes' }.announced", is(5))
                .body("differs.find { it.field == 'size_bytes' }.found", is(LOOPS.length));

        // Then
        annas.complete(upload).statusCode(409).body("code", equalTo("upload_ended"));
        as(VERA).get(assets(SHOP) + "/" + upload.asset()).then().body("status", equalTo("rejected"));
        assertThat(count("select assets_count from usage")).isZero();
        assertThat(count("select count(*) from outbox")).isZero();
    }

    @Test
    void a_checksum_that_storage_does_not_confirm_is_a_mismatch() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);
        assertThat(upload.put(LOOPS)).isEqualTo(200);
        announcedWere(upload, "checksum_sha256 = '%s'".formatted("cd".repeat(32)));

        // When, Then
        annas.complete(upload).statusCode(422).body("differs.field", equalTo(List.of("checksum_sha256")));
    }

    @Test
    void an_upload_that_lost_its_place_has_ended() {
        // Given
        told(Facts.at(clock.instant().plusSeconds(1), Facts.license(SHOP, 100, 1000, 1)));
        var late = annas.announce(LOOPS, ZIP, null);
        clock.advance(Asset.UPLOAD_LIFE);
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
        clock.advance(Asset.UPLOAD_LIFE);
        assertUsage(0, 0, 0);
        assertThat(slow.put(LOOPS)).isEqualTo(200);

        // When
        annas.complete(slow).statusCode(200);

        // Then
        assertUsage(LOOPS.length, 0, 1);
    }

    @Test
    void only_the_uploader_and_admins_complete_and_nothing_else_is_said() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);
        upload.put(LOOPS);

        // When, Then
        new Uploads(BEN).complete(upload).statusCode(403).body("code", equalTo("role_not_sufficient"));
        new Uploads(VERA).complete(upload).statusCode(403);
        as(ANNA).body("{\"size_bytes\": 7}")
                .post(assets(SHOP) + "/" + upload.asset() + "/complete")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_field"));
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

    /** As if the client had announced this; what was signed stays. */
    private void announcedWere(Upload upload, String change) {
        execute("update assets set %s where id = ?::uuid".formatted(change), upload.asset());
        execute("update usage set reserved_bytes = (select size_bytes from assets)");
    }

    private static void assertUsage(int used, int reserved, int assets) {
        as(ANNA).get(assets(SHOP) + "/usage")
                .then()
                .body("used_bytes", is(used))
                .body("reserved_bytes", is(reserved))
                .body("assets_count", is(assets));
    }
}
