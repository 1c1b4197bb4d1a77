package dev.diskover.identity.organization.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.fixture.AtTheSameTime;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OrganizationSlugTest extends OrganizationTestBase {

    @Test
    void a_former_slug_leads_on_and_belongs_to_nobody_else() {
        // Given
        var org = tenants.org(anna);
        var bruno = tenants.user("orga-bruno");
        slug(anna, org, "first-place").statusCode(200);
        slug(anna, org, "second-place").statusCode(200).body("slug", equalTo("second-place"));

        // When, Then
        tenants.as(anna)
                .get("/v1/orgs/by-slug/first-place")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/v1/orgs/by-slug/second-place"));
        tenants.as(anna)
                .get("/v1/orgs/by-slug/second-place")
                .then()
                .statusCode(200)
                .body("id", equalTo(org.toString()));
        tenants.as(bruno).get("/v1/orgs/by-slug/first-place").then().statusCode(404);
        tenants.as(bruno)
                .body(Map.of("name", "Thief", "slug", "first-place"))
                .post("/v1/orgs")
                .then()
                .statusCode(409)
                .body("code", equalTo("slug_taken"));
        slug(anna, org, "first-place").statusCode(200);
    }

    @Test
    void a_slug_goes_to_one_of_many_who_want_it() {
        // Given
        var orgs =
                List.of(tenants.org(anna), tenants.org(anna), tenants.org(anna), tenants.org(anna), tenants.org(anna));

        // When
        var statuses = AtTheSameTime.run(orgs.stream()
                .map(org -> (AtTheSameTime.Attempt)
                        () -> slug(anna, org, "wanted-by-all").extract().statusCode())
                .toList());

        // Then
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(4);
    }

    @Test
    void a_slug_cannot_be_changed_without_end() {
        // Given
        var org = tenants.org(anna);
        for (var number = 1; number <= 5; number++) {
            slug(anna, org, "nomad-" + number).statusCode(200);
        }

        // When, Then
        slug(anna, org, "nomad-6").statusCode(409).body("code", equalTo("slug_changed_too_often"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Loops", "a", "x--y", "members"})
    void a_reserved_or_malformed_slug_is_refused(String slug) {
        // Given
        var org = tenants.org(anna);

        // When, Then
        slug(anna, org, slug).statusCode(422).body("code", equalTo("invalid_slug"));
        tenants.as(anna)
                .body(Map.of("name", "Loops", "slug", slug))
                .post("/v1/orgs")
                .then()
                .statusCode(422);
    }
}
