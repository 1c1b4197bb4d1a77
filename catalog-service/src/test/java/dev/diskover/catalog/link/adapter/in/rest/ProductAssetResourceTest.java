package dev.diskover.catalog.link.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static dev.diskover.catalog.fixture.Cast.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.link.domain.AssetId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProductAssetResourceTest extends RunningService {

    private static final AssetId COVER = new AssetId(id(5));

    private String loops;

    @BeforeEach
    void a_product_and_two_files() {
        loops = created(Map.of());
        told(Facts.assetReady(SHOP, LOOPS_ZIP), Facts.assetReady(SHOP, COVER));
    }

    @Test
    void a_linked_file_belongs_to_the_product_in_its_place() {
        // When
        link("{\"asset_id\": \"%s\"}".formatted(LOOPS_ZIP.value()))
                .statusCode(201)
                .header("Location", endsWith(assets(SHOP, loops)))
                .body("asset_id", equalTo(LOOPS_ZIP.value().toString()))
                .body("size_bytes", is(1_048_576))
                .body("position", is(0));
        link("{\"asset_id\": \"%s\", \"position\": 0}".formatted(COVER.value())).statusCode(201);

        // Then
        as(VERA).get(assets(SHOP, loops))
                .then()
                .statusCode(200)
                .body("data.position", contains(0, 0))
                .body("next_cursor", nullValue());
        given().get("/v1/products/" + loops)
                .then()
                .body("assets.size()", is(2))
                .body("assets[0].keySet()", containsInAnyOrder("id", "name", "content_type", "size_bytes"));
    }

    @Test
    void a_file_is_linked_once_and_unlinked_once() {
        // Given
        link("{\"asset_id\": \"%s\"}".formatted(LOOPS_ZIP.value())).statusCode(201);

        // When, Then
        link("{\"asset_id\": \"%s\"}".formatted(LOOPS_ZIP.value()))
                .statusCode(409)
                .body("code", equalTo("already_linked"));
        unlink(LOOPS_ZIP).statusCode(204);
        unlink(LOOPS_ZIP).statusCode(404).body("code", equalTo("not_found"));
        as(ANNA).get(assets(SHOP, loops)).then().body("data.size()", is(0));
        assertThat(published())
                .containsExactly(
                        "diskover.catalog.ProductPublished.v1",
                        "diskover.catalog.AssetLinkedToProduct.v1",
                        "diskover.catalog.AssetUnlinkedFromProduct.v1");
    }

    @Test
    void a_request_sent_twice_links_once() {
        // Given
        var body = "{\"asset_id\": \"%s\"}".formatted(LOOPS_ZIP.value());
        linkWith("key", body).statusCode(201);

        // When, Then
        linkWith("key", body)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("position", is(0));
        linkWith("key", "{\"asset_id\": \"%s\"}".formatted(COVER.value()))
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|validation_failed",
                "{\"asset_id\": null}|422|validation_failed",
                "{\"asset_id\": \"loops\"}|400|invalid_value",
                "{\"asset_id\": \"0199aaaa-0000-7000-8000-000000000004\", \"position\": -1}|422|validation_failed",
                "{\"asset_id\": \"0199aaaa-0000-7000-8000-000000000004\", \"position\": 10001}|422|validation_failed",
                "{\"asset_id\": \"0199aaaa-0000-7000-8000-000000000004\", \"surprise\": 1}|400|unknown_field",
                "{|400|malformed_json"
            })
    void a_request_that_says_something_else_is_refused(String body, int status, String code) {
        link(body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void a_file_of_another_organization_does_not_exist() {
        // Given
        told(Facts.assetReady(OTHER_SHOP, new AssetId(id(6))));

        // When, Then
        link("{\"asset_id\": \"%s\"}".formatted(id(6))).statusCode(404).body("code", equalTo("not_found"));
    }

    private ValidatableResponse link(String body) {
        return as(ANNA).body(body).post(assets(SHOP, loops)).then();
    }

    private ValidatableResponse linkWith(String key, String body) {
        return as(ANNA).header("Idempotency-Key", key)
                .body(body)
                .post(assets(SHOP, loops))
                .then();
    }

    private ValidatableResponse unlink(AssetId asset) {
        return as(ANNA).delete(assets(SHOP, loops) + "/" + asset.value()).then();
    }
}
