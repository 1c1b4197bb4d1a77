package dev.diskover.catalog.product.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ProductResourceTest {

    @Inject
    FactDispatcher facts;

    private final UUID anna = UUID.randomUUID();

    @Test
    void a_product_is_in_the_market_until_it_is_deactivated() {
        // Given
        var org = org(anna, "owner", 50);
        var id = create(anna, org, Map.of())
                .statusCode(201)
                .body("slug", equalTo("loops"))
                .extract()
                .path("id");
        given().get("/v1/products/" + id).then().statusCode(200).header("ETag", "\"1\"");

        // When
        as(anna).contentType(ContentType.JSON)
                .body(Map.of("is_active", false))
                .patch("/v1/products/" + id)
                .then()
                .statusCode(200)
                .body("is_active", is(false))
                .body("price", is(1900));

        // Then
        given().get("/v1/products/" + id).then().statusCode(404);
        given().get("/v1/products?org_id=" + org).then().body("data.size()", is(0));
        as(anna).get("/v1/orgs/%s/products".formatted(org)).then().body("data.size()", is(1));
    }

    @Test
    void a_change_of_what_was_changed_meanwhile_is_refused() {
        // Given
        var org = org(anna, "owner", 50);
        var id = create(anna, org, Map.of()).statusCode(201).extract().path("id");

        // When, Then
        as(anna).header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(Map.of("price", 1))
                .patch("/v1/products/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("version_mismatch"));
    }

    @Test
    void the_rules_of_memberships_are_told_by_code() {
        // Given
        var org = org(anna, "owner", 50);

        // When, Then
        create(anna, org, Map.of("type", "membership"))
                .statusCode(422)
                .body("code", equalTo("subscription_days_required"));
        create(anna, org, Map.of("subscription_days", 30))
                .statusCode(422)
                .body("code", equalTo("subscription_days_not_allowed"));
        create(anna, org, Map.of("currency", "XXQ")).statusCode(422).body("code", equalTo("invalid_currency"));
        create(anna, org, Map.of("surprise", 1)).statusCode(400).body("errors[0].field", equalTo("surprise"));
    }

    @Test
    void only_who_manages_products_may_create_them() {
        // Given
        var org = org(anna, "owner", 50);
        var member = UUID.randomUUID();
        join(org, member, "member");

        // When, Then
        create(member, org, Map.of()).statusCode(403).body("code", equalTo("role_not_sufficient"));
        create(UUID.randomUUID(), org, Map.of()).statusCode(503);
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/products")
                .then()
                .statusCode(401);
    }

    @Test
    void the_licence_is_never_exceeded() throws Exception {
        // Given
        var org = org(anna, "owner", 10);
        Callable<Integer> request = () -> create(anna, org, Map.of("name", "P" + UUID.randomUUID()))
                .extract()
                .statusCode();

        // When
        try (var threads = Executors.newFixedThreadPool(25)) {
            var statuses = threads.invokeAll(Collections.nCopies(25, request)).stream()
                    .map(Future::resultNow)
                    .toList();

            // Then
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(10);
            assertThat(statuses).filteredOn(status -> status == 422).hasSize(15);
        }
        create(anna, org, Map.of())
                .statusCode(422)
                .body("code", equalTo("license_limit_exceeded"))
                .body("max", is(10))
                .body("used", is(10));
    }

    @Test
    void every_sort_shows_every_product_once() {
        // Given
        var org = org(anna, "owner", 50);
        IntStream.range(0, 25).forEach(number -> create(anna, org, Map.of("price", number % 3))
                .statusCode(201));

        // When, Then
        for (var sort : List.of("-created_at", "price", "-price", "-popularity")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = given().queryParam("org_id", org)
                        .queryParam("sort", sort)
                        .queryParam("limit", 10)
                        .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                        .get("/v1/products")
                        .then()
                        .statusCode(200)
                        .extract();
                seen.addAll(page.path("data.id"));
                cursor = page.path("next_cursor");
            } while (cursor != null);
            assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        }
        given().get("/v1/products?sort=name").then().statusCode(400);
    }

    private UUID org(UUID owner, String role, int maxProducts) {
        var org = UUID.randomUUID();
        join(org, owner, role);
        facts.dispatch(Contracts.fact(
                "identity.LicenseAssigned.v1",
                "{\"org_id\": \"%s\", \"max_products_count\": %d}".formatted(org, maxProducts)));
        return org;
    }

    private void join(UUID org, UUID user, String role) {
        facts.dispatch(Contracts.fact(
                "identity.MemberAdded.v1",
                "{\"org_id\": \"%s\", \"user_id\": \"%s\", \"role\": \"%s\"}".formatted(org, user, role)));
    }

    private static RequestSpecification as(UUID user) {
        return given().auth().oauth2(TestTokens.user(user));
    }

    private static ValidatableResponse create(UUID user, UUID org, Map<String, Object> more) {
        var product =
                new HashMap<String, Object>(Map.of("org_id", org, "name", "Loops", "type", "digital", "price", 1900));
        product.putAll(more);
        return as(user).contentType(ContentType.JSON)
                .body(product)
                .post("/v1/products")
                .then();
    }
}
