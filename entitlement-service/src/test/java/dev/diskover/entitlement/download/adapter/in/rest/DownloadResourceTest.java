package dev.diskover.entitlement.download.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadResourceTest extends DownloadsOfLoops {

    @Test
    void a_buyer_gets_an_address_that_works_for_an_hour() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("filename", equalTo("loops.zip"))
                .body("size_bytes", equalTo(1048576))
                .body("expires_at", equalTo("2026-11-21T13:00:00Z"))
                .body("url", startsWith("http://127.0.0.1:"));
        assertThat(answer.jsonPath().getString("url"))
                .contains("X-Amz-Date=20261121T120000Z&X-Amz-Expires=3600")
                .contains("response-content-disposition=attachment%3B%20filename%3D%22loops.zip%22");
    }

    @Test
    void a_download_is_counted_told_and_logged_without_the_address_it_came_from() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        given().auth()
                .oauth2(TestTokens.user(ANNA.value()))
                .header("X-Real-IP", "203.0.113.7")
                .header("User-Agent", "Downloader/" + "9".repeat(500))
                .get("/v1/assets/{id}/download", LOOPS_ZIP.value())
                .then()
                .statusCode(200);

        // Then
        assertThat(count(USED)).isEqualTo(1);
        assertThat(published("DownloadAuthorized.v1", Told.class)).containsExactly(new Told(1, 5));
        assertThat(count("""
                select count(*) from downloads where at = ? and length(user_agent) = 256 and length(address_hash) = 16
                and address_hash <> sha256('203.0.113.7'::bytea)
                """, java.sql.Timestamp.from(NOON))).isEqualTo(1);
    }

    @Test
    void one_visitor_can_be_told_from_another() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        for (var address : new String[] {"203.0.113.7", "203.0.113.7", "203.0.113.8"}) {
            given().auth()
                    .oauth2(TestTokens.user(ANNA.value()))
                    .header("X-Real-IP", address)
                    .get("/v1/assets/{id}/download", LOOPS_ZIP.value());
        }

        // Then
        assertThat(count("select count(distinct address_hash) from downloads")).isEqualTo(2);
    }

    @Test
    void a_client_may_be_sent_to_the_file_at_once() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var answer = given().auth()
                .oauth2(TestTokens.user(ANNA.value()))
                .redirects()
                .follow(false)
                .get("/v1/assets/{id}/download?redirect=true", LOOPS_ZIP.value());

        // Then
        answer.then().statusCode(302).header("Cache-Control", equalTo("no-store"));
        assertThat(answer.getHeader("Location")).contains("X-Amz-Signature=").contains("filename%3D%22loops.zip%22");
    }

    @Test
    void a_file_that_is_on_its_way_costs_no_download() {
        // Given
        told(bought(ANNA, LOOPS, ITEM), linked(LOOPS, COVER_PDF));

        // When
        var early = download(ANNA, COVER_PDF);
        told(ready(COVER_PDF, asset -> asset.put("filename", "cover.pdf")));
        var later = download(ANNA, COVER_PDF);

        // Then
        refused(early, 503, "asset_not_known_yet").header("Retry-After", equalTo("1"));
        later.then().statusCode(200).body("filename", equalTo("cover.pdf"));
        assertThat(count(USED)).isEqualTo(1);
    }
}
