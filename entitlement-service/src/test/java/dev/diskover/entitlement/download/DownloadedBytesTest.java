package dev.diskover.entitlement.download;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.fixture.StoredObjects;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The address is taken to the real storage, which checks signatures and their times by its own clock. */
@QuarkusTest
class DownloadedBytesTest extends RunningService {

    private static final byte[] BYTES = "some loops".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private static final String KEY = "shop/loops/a name & (sign)+100% Grüße.zip";

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void annaBoughtAStoredFile() {
        StoredObjects.put(KEY, BYTES);
        told(
                linked(LOOPS, LOOPS_ZIP),
                ready(LOOPS_ZIP, asset -> asset.put("storage_key", KEY).put("filename", "Grüße \"live\".zip")),
                bought(ANNA, LOOPS, ITEM));
        clock.set(Instant.now());
    }

    @Test
    void the_same_bytes_come_out_under_the_right_name() throws Exception {
        // When
        var answer = fetch(address());

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(BYTES);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Gr__e _live_.zip\"; "
                        + "filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%22live%22.zip");
    }

    @Test
    void a_broken_download_goes_on_where_it_stopped_without_a_second_count() throws Exception {
        // Given
        var address = address();
        fetch(address);

        // When
        var rest = http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Range", "bytes=9000-")
                        .build(),
                BodyHandlers.ofByteArray());

        // Then
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).hasSize(1000);
        assertThat(count("select sum(downloads_used) from entitlements")).isEqualTo(1);
    }

    @Test
    void an_address_that_was_changed_or_is_too_old_opens_nothing() throws Exception {
        // Given
        var address = address();
        clock.set(Instant.now().minus(Duration.ofMinutes(61)));
        var old = address();

        // When
        var otherFile = fetch(address.replace("/shop/loops/", "/shop/secrets/"));
        var otherName = fetch(address.replace("live", "evil"));
        var longer = fetch(address.replace("X-Amz-Expires=3600", "X-Amz-Expires=86400"));
        var late = fetch(old);

        // Then
        assertThat(otherFile.statusCode()).isEqualTo(403);
        assertThat(otherName.statusCode()).isEqualTo(403);
        assertThat(longer.statusCode()).isEqualTo(403);
        assertThat(late.statusCode()).isEqualTo(403);
    }

    private static String address() {
        return given().auth()
                .oauth2(TestTokens.user(ANNA.value()))
                .get("/v1/assets/{id}/download", LOOPS_ZIP.value())
                .then()
                .statusCode(200)
                .extract()
                .path("url");
    }

    private HttpResponse<byte[]> fetch(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }
}
