package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateProductResourceTest extends RunningService {

    @Test
    void a_product_needs_a_name_a_type_and_a_price() {
        // When
        var created = create(ANNA, Map.of());

        // Then
        String id = created.statusCode(201)
                .header("ETag", "\"1\"")
                .body("org_id", equalTo(SHOP.value().toString()))
                .body("slug", equalTo("loops"))
                .body("category", equalTo("download"))
                .body("currency", equalTo("EUR"))
                .body("is_active", is(true))
                .body("available", is(true))
                .body("sold_count", is(0))
                .body("version", is(1))
                .body("created_at", equalTo("2026-11-21T12:00:00Z"))
                .body("subscription_days", nullValue())
                .extract()
                .path("id");
        created.header("Location", endsWith("/v1/products/" + id));
        assertThat(count("select count(*) from outbox where type = 'diskover.catalog.ProductPublished.v1'"))
                .isEqualTo(1);
        given().get("/v1/products/" + id).then().statusCode(200).body("name", equalTo("Loops"));
    }

    @Test
    void all_that_a_seller_says_is_shown() {
        // When, Then
        create(
                        ANNA,
                        Map.ofEntries(
                                Map.entry("name", "  Ноты для 🎻  "),
                                Map.entry("slug", "noty"),
                                Map.entry("description", "One\n\ttwo"),
                                Map.entry("short_description", "Short"),
                                Map.entry("type", "membership"),
                                Map.entry("subscription_days", 30),
                                Map.entry("category", "art_pack"),
                                Map.entry("compare_at_price", 2500),
                                Map.entry("currency", "JPY"),
                                Map.entry("sku", "N-1"),
                                Map.entry("tags", List.of("sheet", "violin")),
                                Map.entry("tax_category", "ebook"),
                                Map.entry("is_featured", true),
                                Map.entry("display_order", -3),
                                Map.entry("is_limited", true),
                                Map.entry("total_quantity", 10),
                                Map.entry("available_from", "2026-11-22T12:00:00Z"),
                                Map.entry("available_until", "2026-11-23T12:00:00+01:00"),
                                Map.entry("max_downloads", 5),
                                Map.entry("download_expiry_days", 30),
                                Map.entry("license_key_policy", Map.of("activations_allowed", 3)),
                                Map.entry("metadata", Map.of("bpm", 120, "deep", Map.of("er", List.of(1, "two"))))))
                .statusCode(201)
                .body("name", equalTo("Ноты для 🎻"))
                .body("slug", equalTo("noty"))
                .body("description", equalTo("One\n\ttwo"))
                .body("type", equalTo("membership"))
                .body("category", equalTo("art_pack"))
                .body("compare_at_price", is(2500))
                .body("currency", equalTo("JPY"))
                .body("tags", contains("sheet", "violin"))
                .body("display_order", is(-3))
                .body("total_quantity", is(10))
                .body("available", is(false))
                .body("available_until", equalTo("2026-11-23T11:00:00Z"))
                .body("license_key_policy.activations_allowed", is(3))
                .body("metadata.deep.er[1]", equalTo("two"));
    }

    @Test
    void slugs_are_unique_within_an_organization() {
        // Given
        create(ANNA, Map.of("slug", "loops")).statusCode(201);

        // When, Then
        create(ANNA, Map.of("slug", "loops")).statusCode(409).body("code", equalTo("slug_taken"));
        create(ANNA, Map.of()).statusCode(201).body("slug", equalTo("loops-2"));
        create(MALLORY, Map.of("org_id", OTHER_SHOP.value(), "slug", "loops")).statusCode(201);
    }

    @Test
    void the_licence_sets_the_limit_and_the_refusal_says_so() {
        // Given
        told(Facts.at(clock.instant().plusSeconds(1), Facts.license(SHOP, 1)));
        create(ANNA, Map.of()).statusCode(201);

        // When, Then
        create(ANNA, Map.of())
                .statusCode(422)
                .body("code", equalTo("license_limit_exceeded"))
                .body("limit", equalTo("max_products_count"))
                .body("max", is(1))
                .body("used", is(1));
        told(Facts.at(clock.instant().plusSeconds(2), Facts.license(SHOP, null)));
        create(ANNA, Map.of()).statusCode(201);
    }
}
