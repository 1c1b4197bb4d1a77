package dev.diskover.entitlement.library.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.CHECKOUT;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Cast.TYPEFACE;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.limited;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.membershipUntil;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.grant.application.port.in.ExpireGrants;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntitlementResourceTest extends RunningService {

    private static final String LOOPS_FILE = LOOPS_ZIP.value().toString();
    private static final String COVER = COVER_PDF.value().toString();

    @Inject
    ExpireGrants expireGrants;

    @BeforeEach
    void annaHasAFileForLifeAndOneForAMonth() {
        told(linked(LOOPS, LOOPS_ZIP), linked(TYPEFACE, COVER_PDF));
        told(bought(ANNA, LOOPS, ITEM, limited(5)));
        told(bought(ANNA, TYPEFACE, SECOND_ITEM, membershipUntil(NEXT_MONTH)));
    }

    @Test
    void they_are_listed_the_newest_first() {
        entitlements(ANNA, "")
                .statusCode(200)
                .body("next_cursor", nullValue())
                .body("data.asset_id", contains(COVER, LOOPS_FILE))
                .body("data[1]", aMapWithSize(9))
                .body("data[1].id", notNullValue())
                .body("data[1].grant_id", notNullValue())
                .body("data[1].product_id", equalTo(LOOPS.value().toString()))
                .body("data[1].transaction_id", equalTo(CHECKOUT.value().toString()))
                .body("data[1].status", equalTo("active"))
                .body("data[1].expires_at", nullValue())
                .body("data[1].downloads_used", equalTo(0))
                .body("data[1].downloads_allowed", equalTo(5))
                .body("data[0].expires_at", equalTo("2026-12-21T12:00:00Z"))
                .body("data[0].downloads_allowed", nullValue());
    }

    @Test
    void filters_narrow_the_list() {
        entitlements(ANNA, "?product_id=" + LOOPS.value()).body("data.asset_id", contains(LOOPS_FILE));
        entitlements(ANNA, "?asset_id=" + COVER).body("data.asset_id", contains(COVER));
        entitlements(ANNA, "?product_id=" + LOOPS.value() + "&asset_id=" + COVER)
                .body("data", empty());
        entitlements(ANNA, "?status=active").body("data.asset_id", containsInAnyOrder(LOOPS_FILE, COVER));
        entitlements(ANNA, "?status=revoked").body("data", empty());
    }

    @Test
    void the_status_is_the_one_of_this_moment_before_the_sweep_and_after_it() {
        // Given
        clock.set(NEXT_MONTH);
        entitlements(ANNA, "?status=expired").body("data.asset_id", contains(COVER));

        // When
        expireGrants.expireDue(10, 1);

        // Then
        entitlements(ANNA, "?status=expired")
                .body("data.asset_id", contains(COVER))
                .body("data.status", contains("expired"));
        entitlements(ANNA, "?status=active").body("data.asset_id", contains(LOOPS_FILE));
    }

    @Test
    void pages_follow_each_other() {
        // When
        String cursor = entitlements(ANNA, "?limit=1")
                .body("data.asset_id", contains(COVER))
                .body("next_cursor", notNullValue())
                .extract()
                .path("next_cursor");

        // Then
        entitlements(ANNA, "?limit=1&cursor=" + cursor)
                .body("data.asset_id", contains(LOOPS_FILE))
                .body("next_cursor", nullValue());
    }

    @Test
    void everybody_sees_only_their_own() {
        // Given
        told(bought(BEN, LOOPS, new ItemId(BEN.value())));

        // When, Then
        entitlements(BEN, "")
                .body("data.asset_id", everyItem(not(equalTo(COVER))))
                .body("data.size()", equalTo(1));
        given().get("/v1/entitlements").then().statusCode(401).body("code", equalTo("unauthorized"));
        given().auth()
                .oauth2(TestTokens.forged(ANNA.value()))
                .get("/v1/entitlements")
                .then()
                .statusCode(401);
    }

    @Test
    void a_question_that_cannot_be_is_refused() {
        entitlements(ANNA, "?status=lost").statusCode(400).body("code", equalTo("invalid_parameter"));
        entitlements(ANNA, "?product_id=loops").statusCode(400).body("code", equalTo("invalid_parameter"));
        entitlements(ANNA, "?owner=ben").statusCode(400).body("code", equalTo("unknown_parameter"));
        entitlements(ANNA, "?limit=101").statusCode(400).body("code", equalTo("invalid_limit"));
        entitlements(ANNA, "?cursor=bGlicmFyeQpY").statusCode(400).body("code", equalTo("invalid_cursor"));
    }

    private static ValidatableResponse entitlements(UserId user, String query) {
        return given().auth()
                .oauth2(TestTokens.user(user.value()))
                .get("/v1/entitlements" + query)
                .then();
    }
}
