package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static dev.diskover.asset.fixture.Uploads.sha256;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.fixture.Uploads;
import dev.diskover.asset.fixture.Uploads.Upload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is put is not what was announced. */
@QuarkusTest
class UploadMismatchTest extends RunningService {

    private static final String ZIP = "application/zip";
    private static final byte[] LOOPS = "sixteen bars of loops".getBytes(UTF_8);
    private static final byte[] OTHER = "sixteen bars of noise".getBytes(UTF_8);
    private static final byte[] SHORT = "loops".getBytes(UTF_8);

    private final Uploads annas = new Uploads(ANNA);

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

    /** As if the client had announced this; what was signed stays. */
    private void announcedWere(Upload upload, String change) {
        execute("update assets set %s where id = ?::uuid".formatted(change), upload.asset());
        execute("update usage set reserved_bytes = (select size_bytes from assets)");
    }
}
