package dev.diskover.identity.organization.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.identity.fixture.Tenants.Told;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OrganizationResourceTest extends OrganizationTestBase {

    @Test
    void a_change_counts_once_and_only_for_who_read_the_present_version() {
        // Given
        var org = tenants.org(anna);

        // When
        change(org, "\"1\"", Map.of("name", "Loops", "settings", Map.of("members_manage_products", true)))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Loops"))
                .body("settings.members_manage_products", is(true));

        // Then
        for (var stale : new String[] {"\"1\"", "nonsense", "\"99\""}) {
            change(org, stale, Map.of("name", "Late")).statusCode(412).body("code", equalTo("version_mismatch"));
        }
        assertThat(tenants.told(org)).extracting(Told::type).containsOnlyOnce("OrganizationUpdated.v1");
        assertThat(tenants.told(org).getLast().data()).contains("\"create_products\"");
    }

    @Test
    void a_personal_organization_stays() {
        // Given
        var path = "/v1/orgs/" + tenants.personalOrg(anna);

        // When, Then
        tenants.as(anna).delete(path).then().statusCode(409).body("code", equalTo("org_is_personal"));
        post(path + "/members", Map.of("email", "x@example.test", "role", "viewer"))
                .statusCode(409)
                .body("code", equalTo("org_is_personal"));
        post(path + "/transfer-ownership", Map.of("user_id", UUID.randomUUID())).statusCode(409);
        tenants.as(anna)
                .delete(path + "/members/" + anna)
                .then()
                .statusCode(409)
                .body("code", equalTo("org_is_personal"));
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

    @Test
    void another_tenants_organization_does_not_exist() {
        // Given
        var org = tenants.personalOrg(anna);
        var stranger = tenants.user("orga-ines");

        // When, Then
        for (var path : List.of("", "/membership", "/license")) {
            tenants.as(stranger).get("/v1/orgs/" + org + path).then().statusCode(404);
        }
    }

    @Test
    void one_idempotency_key_opens_one_organization() {
        // Given
        var jana = tenants.user("orga-jana");

        // When
        var first = open(jana, "k1", "Loop Kitchen").statusCode(201).extract().path("id");

        // Then
        open(jana, "k1", "Loop Kitchen")
                .statusCode(201)
                .body("id", equalTo(first))
                .header("Idempotency-Replayed", "true");
        open(jana, "k1", "Other").statusCode(422).body("code", equalTo("idempotency_key_reused"));
        tenants.as(jana).get("/v1/orgs").then().statusCode(200).body("data.size()", is(2));
    }

    @Test
    void an_unknown_query_parameter_is_refused() {
        // When, Then
        tenants.as(anna).get("/v1/orgs?limt=5").then().statusCode(400);
        tenants.as(anna).get("/v1/orgs?limit=101").then().statusCode(400);
        tenants.as(anna).get("/v1/orgs?limit=x").then().statusCode(400);
        tenants.as(anna).get("/v1/orgs?cursor=x").then().statusCode(400);
    }

    private ValidatableResponse change(UUID org, String versionRead, Map<String, Object> body) {
        return tenants.as(anna)
                .header("If-Match", versionRead)
                .body(body)
                .put("/v1/orgs/" + org)
                .then();
    }

    private ValidatableResponse post(String path, Map<String, Object> body) {
        return tenants.as(anna).body(body).post(path).then();
    }

    private ValidatableResponse open(UUID user, String key, String name) {
        return tenants.as(user)
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/v1/orgs")
                .then();
    }
}
