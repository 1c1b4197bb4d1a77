package dev.diskover.identity.organization.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.identity.fixture.AtTheSameTime;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.fixture.Tenants.Told;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OrganizationResourceTest {

    @Inject
    Tenants tenants;

    @Inject
    FactDispatcher facts;

    private UUID anna;

    @BeforeEach
    void cast() {
        anna = tenants.user("orga-anna");
    }

    @Test
    void a_change_counts_once_and_only_for_who_read_the_present_version() {
        // Given
        var org = tenants.org(anna);

        // When
        tenants.as(anna)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Loops", "settings", Map.of("members_manage_products", true)))
                .put("/v1/orgs/" + org)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Loops"))
                .body("settings.members_manage_products", is(true));

        // Then
        for (var stale : new String[] {"\"1\"", "nonsense", "\"99\""}) {
            tenants.as(anna)
                    .header("If-Match", stale)
                    .body(Map.of("name", "Late"))
                    .put("/v1/orgs/" + org)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("version_mismatch"));
        }
        assertThat(tenants.told(org)).extracting(Told::type).containsOnlyOnce("OrganizationUpdated.v1");
        assertThat(tenants.told(org).getLast().data()).contains("\"create_products\"");
    }

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

    @Test
    void a_deleted_organization_is_gone_for_all_and_its_slug_stays_held() {
        // Given
        var org = tenants.org(anna);
        var bruno = tenants.user("orga-bruno");
        tenants.join(org, bruno, Role.ADMIN);
        slug(anna, org, "soon-gone").statusCode(200);

        // When
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(204);

        // Then
        for (var path : new String[] {"", "/members", "/license", "/membership", "/invitations"}) {
            tenants.as(anna).get("/v1/orgs/" + org + path).then().statusCode(404);
            tenants.as(bruno).get("/v1/orgs/" + org + path).then().statusCode(404);
        }
        tenants.as(anna).get("/v1/orgs/by-slug/soon-gone").then().statusCode(404);
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(404);
        tenants.as(bruno)
                .body(Map.of("name", "Loops", "slug", "soon-gone"))
                .post("/v1/orgs")
                .then()
                .statusCode(409);
        assertThat(tenants.told(org).getLast().type()).isEqualTo("OrganizationDeleted.v1");
    }

    @Test
    void a_personal_organization_stays() {
        // Given
        var org = tenants.personalOrg(anna);

        // When, Then
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(409).body("code", equalTo("org_is_personal"));
        tenants.as(anna)
                .body(Map.of("email", "x@example.test", "role", "viewer"))
                .post("/v1/orgs/%s/members".formatted(org))
                .then()
                .statusCode(409)
                .body("code", equalTo("org_is_personal"));
        tenants.as(anna)
                .body(Map.of("user_id", UUID.randomUUID()))
                .post("/v1/orgs/%s/transfer-ownership".formatted(org))
                .then()
                .statusCode(409);
        tenants.as(anna)
                .delete("/v1/orgs/%s/members/%s".formatted(org, anna))
                .then()
                .statusCode(409)
                .body("code", equalTo("org_is_personal"));
    }

    @Test
    void an_organization_with_running_subscriptions_stays_until_they_end() {
        // Given
        var org = tenants.org(anna);
        var subscription = UUID.randomUUID();
        var inAMonth = Instant.now().plus(30, ChronoUnit.DAYS);
        subscription("SubscriptionStarted", subscription, org, inAMonth);

        // When, Then
        tenants.as(anna)
                .delete("/v1/orgs/" + org)
                .then()
                .statusCode(409)
                .body("code", equalTo("org_has_active_subscriptions"));
        tenants.as(anna).get("/v1/orgs/" + org).then().statusCode(200);
    }

    @Test
    void a_subscription_that_was_not_renewed_holds_nobody_for_long() {
        // Given
        var org = tenants.org(anna);
        subscription(
                "SubscriptionStarted", UUID.randomUUID(), org, Instant.now().minus(4, ChronoUnit.DAYS));

        // When, Then
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TransactionCompleted", "TransactionFailed", "TransactionCanceled"})
    void an_open_sale_holds_the_organization_until_it_is_settled(String settled) {
        // Given
        var org = tenants.org(anna);
        var created = sale("TransactionCreated", org);
        facts.dispatch(created);
        facts.dispatch(created);
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(409);

        // When
        facts.dispatch(sale(settled, org));
        facts.dispatch(sale("TransactionCreated", org));

        // Then
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(204);
    }

    @Test
    void odd_input_is_refused_by_name() {
        // Given
        var org = tenants.org(anna);

        // When, Then
        tenants.as(anna)
                .body(Map.of("name", "Loops", "is_personal", true))
                .put("/v1/orgs/" + org)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("is_personal"));
        tenants.as(anna)
                .body(Map.of("name", "Loops\r\nBcc: x@example.test"))
                .put("/v1/orgs/" + org)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid_name"));
        tenants.as(anna).body(Map.of()).put("/v1/orgs/" + org).then().statusCode(422);
        tenants.as(anna).get("/v1/orgs/not-an-id").then().statusCode(404);
    }

    private void subscription(String type, UUID subscription, UUID org, Instant until) {
        facts.dispatch(Contracts.fact(
                "order." + type + ".v1",
                Contracts.sample("order.SubscriptionStarted.v1")
                        .replace("0199aaaa-0000-7000-8000-000000000007", subscription.toString())
                        .replace("0199aaaa-0000-7000-8000-000000000002", org.toString())
                        .replace("2026-12-21T12:00:00Z", until.toString())));
    }

    private static Fact sale(String type, UUID org) {
        return Contracts.fact(
                "order." + type + ".v1",
                Contracts.sample("order." + type + ".v1")
                        .replace("0199aaaa-0000-7000-8000-000000000002", org.toString()));
    }

    private ValidatableResponse slug(UUID user, UUID org, String slug) {
        return tenants.as(user)
                .body(Map.of("name", "Loops", "slug", slug))
                .put("/v1/orgs/" + org)
                .then();
    }
}
