package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.asset.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AssetResourceTest extends RunningService {

    @Test
    void a_page_shows_assets_as_promised() {
        // Given
        var id = announced(ANNA, MB);

        // When, Then
        as(VERA).get(assets(SHOP))
                .then()
                .statusCode(200)
                .body("next_cursor", nullValue())
                .body("data.id", contains(id))
                .body("data[0].org_id", equalTo(SHOP.value().toString()))
                .body("data[0].filename", equalTo("loops.zip"))
                .body("data[0].description", equalTo(""))
                .body("data[0].content_type", equalTo("application/zip"))
                .body("data[0].size_bytes", is((int) MB))
                .body("data[0].checksum_sha256", nullValue())
                .body("data[0].status", equalTo("pending"))
                .body("data[0].uploaded_by", equalTo(ANNA.value().toString()))
                .body("data[0].created_at", equalTo("2026-11-21T12:00:00Z"))
                .body("data[0]", not(hasKey("storage_key")));
    }

    @Test
    void pages_follow_each_other() {
        // Given
        var first = announced(ANNA, 1);
        clock.forward(Duration.ofSeconds(1));
        var second = announced(ANNA, 1);

        // When
        String cursor = as(VERA).get(assets(SHOP) + "?limit=1&sort=-created_at")
                .then()
                .body("data.id", contains(second))
                .body("next_cursor", notNullValue())
                .extract()
                .path("next_cursor");

        // Then
        as(VERA).get(assets(SHOP) + "?limit=1&cursor=" + cursor)
                .then()
                .body("data.id", contains(first))
                .body("next_cursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "status=lost, invalid_filter",
        "content_type=zip, invalid_filter",
        "q=a%00b, invalid_filter",
        "sort=size, invalid_sort",
        "sort=created_at, invalid_sort",
        "limit=0, invalid_limit",
        "limit=101, invalid_limit",
        "limit=many, invalid_parameter",
        "cursor=nonsense, invalid_cursor",
        "colour=red, unknown_parameter"
    })
    void a_list_that_cannot_be_is_a_400(String query, String code) {
        as(VERA).urlEncodingEnabled(false)
                .get(assets(SHOP) + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"status=pending, 1", "status=ready, 0", "q=OOP, 1", "q=x, 0", "content_type=Application/Zip, 1"})
    void filters_narrow_the_list(String query, int found) {
        // Given
        announced(ANNA, 1);

        // When, Then
        as(VERA).get(assets(SHOP) + "?" + query).then().statusCode(200).body("data.size()", is(found));
    }

    @Test
    void usage_tells_bytes_counts_and_percent() {
        // Given
        announced(ANNA, 10 * MB);

        // When, Then
        as(VERA).get(assets(SHOP) + "/usage")
                .then()
                .statusCode(200)
                .body("used_bytes", is(0))
                .body("reserved_bytes", is((int) (10 * MB)))
                .body("max_total_bytes", is((int) (1000 * MB)))
                .body("max_upload_size_bytes", is((int) (100 * MB)))
                .body("assets_count", is(1))
                .body("max_assets_count", is(100))
                .body("percent_used", is(1.0f));
        as(VERA).get(assets(SHOP) + "/usage?by=day").then().statusCode(400);
    }
}
