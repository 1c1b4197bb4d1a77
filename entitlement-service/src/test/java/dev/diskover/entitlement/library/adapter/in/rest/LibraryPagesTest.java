package dev.diskover.entitlement.library.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.id;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.unlimited;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryPagesTest extends LibraryOfBuyers {

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        // Given
        for (var number = 0; number < 5; number++) {
            told(bought(ANNA, new ProductId(id(0x100 + number)), new ItemId(id(0x200 + number)), unlimited()));
        }

        // When
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = library(ANNA, "?limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(page.extract().path("data.product_id"));
            cursor = page.extract().path("next_cursor");
        } while (cursor != null);

        // Then
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void everybody_sees_only_what_is_theirs() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When, Then
        library(BEN, "").statusCode(200).body("data", empty());
        given().get("/v1/library").then().statusCode(401).body("code", equalTo("unauthorized"));
        given().auth()
                .oauth2(TestTokens.forged(ANNA.value()))
                .get("/v1/library")
                .then()
                .statusCode(401);
    }

    @Test
    void a_page_that_cannot_be_is_refused() {
        library(ANNA, "?limit=0").statusCode(400).body("code", equalTo("invalid_limit"));
        library(ANNA, "?cursor=zzz").statusCode(400).body("code", equalTo("invalid_cursor"));
        library(ANNA, "?sort=name").statusCode(400).body("code", equalTo("unknown_parameter"));
    }
}
