package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.catalog.fixture.Cast;
import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeProductResourceTest extends RunningService {

    private String loops;

    @BeforeEach
    void a_product_with_everything() {
        loops = created(Map.of(
                "description",
                "120 loops",
                "max_downloads",
                5,
                "license_key_policy",
                Map.of("activations_allowed", 3, "key_expiry_days", 30),
                "metadata",
                Map.of("bpm", 120, "deep", Map.of("a", 1, "b", 2))));
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        // Given
        clock.set(Cast.NOON.plusSeconds(1));

        // When, Then
        patch("{\"price\": 900, \"max_downloads\": null}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("price", is(900))
                .body("max_downloads", nullValue())
                .body("description", equalTo("120 loops"))
                .body("slug", equalTo("loops"))
                .body("metadata.bpm", is(120))
                .body("created_at", equalTo("2026-11-21T12:00:00Z"))
                .body("updated_at", equalTo("2026-11-21T12:00:01Z"));
        given().get("/v1/products/" + loops).then().header("ETag", "\"2\"").body("price", is(900));
    }

    @Test
    void a_patch_reaches_into_objects() {
        patch("{\"metadata\": {\"bpm\": null, \"key\": \"C\", \"deep\": {\"a\": null, \"c\": 3}},"
                        + " \"license_key_policy\": {\"key_expiry_days\": null}}")
                .statusCode(200)
                .body("metadata", equalTo(Map.of("key", "C", "deep", Map.of("b", 2, "c", 3))))
                .body("license_key_policy.activations_allowed", is(3))
                .body("license_key_policy.key_expiry_days", nullValue());
    }

    @Test
    void a_patch_is_also_a_merge_patch() {
        as(ANNA).contentType("application/merge-patch+json")
                .body("{\"price\": 900}")
                .patch("/v1/products/" + loops)
                .then()
                .statusCode(200)
                .body("price", is(900));
    }

    @Test
    void a_replacement_forgets_what_it_does_not_name_but_for_the_slug() {
        put(Map.of("name", "Loops 2"))
                .statusCode(200)
                .body("name", equalTo("Loops 2"))
                .body("slug", equalTo("loops"))
                .body("description", equalTo(""))
                .body("max_downloads", nullValue())
                .body("license_key_policy", nullValue())
                .body("metadata", equalTo(Map.of()));
    }

    @Test
    void a_product_leaves_the_market_and_comes_back() {
        // When, Then
        patch("{\"is_active\": false}").statusCode(200).body("is_active", is(false));
        given().get("/v1/products/" + loops).then().statusCode(404);
        given().get("/v1/products").then().body("data.size()", is(0));
        as(ANNA).get(products(Cast.SHOP)).then().body("data.size()", is(1));
        patch("{\"is_active\": true}").statusCode(200);
        given().get("/v1/products/" + loops).then().statusCode(200);
        assertThat(published())
                .containsExactly(
                        "diskover.catalog.ProductPublished.v1",
                        "diskover.catalog.ProductDeactivated.v1",
                        "diskover.catalog.ProductPublished.v1");
    }

    @Test
    void the_slug_of_another_product_is_refused() {
        // Given
        created(Map.of("slug", "sale"));

        // When, Then
        patch("{\"slug\": \"sale\"}").statusCode(409).body("code", equalTo("slug_taken"));
        patch("{\"slug\": \"loops\"}").statusCode(200);
    }

    @Test
    void a_product_stays_with_its_organization() {
        // When, Then
        put(Map.of("org_id", OTHER_SHOP.value())).statusCode(422).body("code", equalTo("org_id_not_changeable"));
        patch("{\"org_id\": \"%s\"}".formatted(OTHER_SHOP.value()))
                .statusCode(422)
                .body("code", equalTo("org_id_not_changeable"));
    }

    private ValidatableResponse patch(String body) {
        return as(ANNA).body(body).patch("/v1/products/" + loops).then();
    }

    private ValidatableResponse put(Map<String, Object> fields) {
        return as(ANNA).body(product(fields)).put("/v1/products/" + loops).then();
    }
}
