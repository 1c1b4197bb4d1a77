package dev.diskover.entitlement.library.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Cast.TYPEFACE;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.fact;
import static dev.diskover.entitlement.fixture.Facts.limited;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.membershipUntil;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryResourceTest extends LibraryOfBuyers {

    @Test
    void a_bought_product_shows_its_files_with_what_is_left() {
        // Given
        told(linked(LOOPS, LOOPS_ZIP), ready(LOOPS_ZIP), bought(ANNA, LOOPS, ITEM, limited(5)));
        download();

        // When
        var library = library(ANNA, "");

        // Then
        library.statusCode(200)
                .body("next_cursor", nullValue())
                .body("data.product_id", contains(LOOPS.value().toString()))
                .body("data[0].name", equalTo("Loops vol. 1"))
                .body("data[0].status", equalTo("active"))
                .body("data[0].expires_at", nullValue())
                .body("data[0].files.asset_id", contains(LOOPS_ZIP.value().toString()))
                .body("data[0].files[0].filename", equalTo("loops.zip"))
                .body("data[0].files[0].size_bytes", equalTo(1048576))
                .body("data[0].files[0].content_type", equalTo("application/zip"))
                .body("data[0].files[0].downloads_used", equalTo(1))
                .body("data[0].files[0].downloads_left", equalTo(4));
    }

    @Test
    void the_newest_purchase_comes_first_with_the_name_the_catalog_has_today() {
        // Given
        told(bought(ANNA, LOOPS, ITEM), bought(ANNA, TYPEFACE, SECOND_ITEM, line -> line.put("name", "Grotesk")));
        told(fact("catalog.ProductUpdated.v1", product -> product.put("name", "Loops (new)")));

        // When
        var library = library(ANNA, "");

        // Then
        library.body("data.name", contains("Grotesk", "Loops (new)")).body("data[0].files", empty());
    }

    @Test
    void a_product_bought_twice_is_one_entry_and_the_better_purchase_counts() {
        // Given
        told(linked(LOOPS, LOOPS_ZIP), ready(LOOPS_ZIP));
        told(bought(ANNA, LOOPS, ITEM, membershipUntil(NEXT_MONTH)), bought(ANNA, LOOPS, SECOND_ITEM, limited(3)));
        clock.set(NEXT_MONTH);

        // When
        var library = library(ANNA, "");

        // Then
        library.body("data.size()", equalTo(1))
                .body("data[0].status", equalTo("active"))
                .body("data[0].expires_at", nullValue())
                .body("data[0].files.size()", equalTo(1))
                .body("data[0].files[0].downloads_left", equalTo(3));
    }

    @Test
    void an_ended_membership_says_so_at_once() {
        // Given
        told(linked(LOOPS, LOOPS_ZIP), bought(ANNA, LOOPS, ITEM, membershipUntil(NEXT_MONTH)));
        clock.set(NEXT_MONTH);

        // When
        var library = library(ANNA, "");

        // Then
        library.body("data[0].status", equalTo("expired"))
                .body("data[0].expires_at", equalTo("2026-12-21T12:00:00Z"))
                .body("data[0].files[0].status", equalTo("expired"))
                .body("data[0].files[0].downloads_left", equalTo(0))
                .body("data[0].files[0].filename", nullValue());
    }

    private static void download() {
        given().auth()
                .oauth2(TestTokens.user(ANNA.value()))
                .get("/v1/assets/{id}/download", LOOPS_ZIP.value())
                .then()
                .statusCode(200);
    }
}
