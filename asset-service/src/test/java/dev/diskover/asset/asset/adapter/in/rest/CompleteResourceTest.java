package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.fixture.Uploads;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompleteResourceTest extends RunningService {

    private static final String ZIP = "application/zip";
    private static final byte[] LOOPS = "sixteen bars of loops".getBytes(UTF_8);

    private final Uploads annas = new Uploads(ANNA);

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
    void without_bytes_it_waits() {
        // Given
        var upload = annas.announce(LOOPS, ZIP, null);

        // When, Then
        annas.complete(upload).statusCode(409).body("code", equalTo("upload_missing"));
        assertUsage(0, LOOPS.length, 1);
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

    private static void assertUsage(int used, int reserved, int assets) {
        as(ANNA).get(assets(SHOP) + "/usage")
                .then()
                .body("used_bytes", is(used))
                .body("reserved_bytes", is(reserved))
                .body("assets_count", is(assets));
    }
}
