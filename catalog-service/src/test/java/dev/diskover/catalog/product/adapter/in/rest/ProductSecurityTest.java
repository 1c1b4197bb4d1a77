package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.catalog.fixture.Endpoint;
import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may not: on every path. */
@QuarkusTest
class ProductSecurityTest extends RunningService {

    private String loops;

    @BeforeEach
    void annas_product_has_a_file() {
        loops = created(Map.of());
        told(Facts.assetReady(SHOP, LOOPS_ZIP));
        Endpoint.LINK.call(as(ANNA), SHOP.value().toString(), loops).statusCode(201);
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_is_asked_to_sign_in(Endpoint endpoint) {
        call(endpoint, given(), SHOP)
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("unauthorized"));
        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_somebody_else_signed_is_none(Endpoint endpoint) {
        call(endpoint, given().auth().oauth2(TestTokens.forged(ANNA.value())), SHOP)
                .statusCode(401);
        call(endpoint, given().auth().oauth2("no.token.atall"), SHOP).statusCode(401);
        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource
    void an_organization_of_others_does_not_exist(Endpoint endpoint) {
        call(endpoint, as(MALLORY), SHOP).statusCode(404).body("code", equalTo("not_found"));
        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLACE", "CHANGE", "LIST_FILES", "LINK", "UNLINK"})
    void a_product_of_others_is_not_found_through_ones_own_organization(Endpoint endpoint) {
        call(endpoint, as(MALLORY), OTHER_SHOP).statusCode(404).body("code", equalTo("not_found"));
        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLACE", "CHANGE", "LIST_FILES", "LINK", "UNLINK"})
    void what_does_not_exist_or_is_no_id_is_not_found(Endpoint endpoint) {
        endpoint.call(as(ANNA), SHOP.value().toString(), "0199aaaa-0000-7000-8000-000000000fff")
                .statusCode(404)
                .body("code", equalTo("not_found"));
        endpoint.call(as(ANNA), SHOP.value().toString(), "loops").statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "REPLACE", "CHANGE", "LINK", "UNLINK"})
    void a_viewer_may_look_and_no_more(Endpoint endpoint) {
        call(endpoint, as(VERA), SHOP).statusCode(403).body("code", equalTo("role_not_sufficient"));
        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "REPLACE", "CHANGE", "LINK", "UNLINK"})
    void an_administrator_of_the_platform_is_no_seller(Endpoint endpoint) {
        call(endpoint, given().auth().oauth2(TestTokens.adminWriter(MALLORY.value())), SHOP)
                .statusCode(404);
        assertUntouched();
    }

    @Test
    void the_market_needs_no_token_and_minds_no_bad_one() {
        // When, Then
        given().get("/v1/products").then().statusCode(200);
        given().get("/v1/products/" + loops).then().statusCode(200);
        given().get("/v1/products/" + LOOPS_ZIP.value()).then().statusCode(404).body("code", equalTo("not_found"));
        given().get("/v1/products/loops").then().statusCode(404);
        given().auth()
                .oauth2(TestTokens.forged(ANNA.value()))
                .get("/v1/products")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse call(Endpoint endpoint, RequestSpecification caller, OrgId org) {
        return endpoint.call(caller, org.value().toString(), loops);
    }

    private void assertUntouched() {
        assertThat(count("select count(*) from products where name = 'Loops' and version = 1"))
                .isEqualTo(1);
        assertThat(count("select count(*) from products")).isEqualTo(1);
        assertThat(count("select count(*) from product_assets")).isEqualTo(1);
        assertThat(count("select count(*) from outbox")).isEqualTo(2);
    }
}
