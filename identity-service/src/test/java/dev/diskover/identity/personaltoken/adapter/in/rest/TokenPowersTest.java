package dev.diskover.identity.personaltoken.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.COOKIE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TokenPowersTest extends PersonalTokenTestBase {

    @Test
    void a_token_does_what_its_scopes_name_and_nothing_else() {
        // Given
        var bert = People.register("pat.bert");
        String token = create(bert, List.of("profile:read")).extract().path("token");

        // When, Then
        get(token, "/v1/users/me").statusCode(200).body("id", equalTo(bert.id().toString()));
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Bert"))
                .put("/v1/users/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient_scope"))
                .body("scopes", contains("profile:write"));
        get(token, "/v1/orgs").statusCode(403).body("code", equalTo("insufficient_scope"));
        get(bert.accessToken(), TOKENS).body("data[0].last_used_at", notNullValue());
    }

    @Test
    void a_token_gives_its_bearer_no_hold_on_the_account() {
        // Given
        var cleo = People.register("pat.cleo");
        var created = create(cleo, everyScope()).statusCode(201).extract();
        String token = created.path("token");
        var org = "/v1/orgs/" + UUID.randomUUID();

        // When, Then
        for (var path : List.of(
                org + "/transfer-ownership",
                "/v1/invitations/accept",
                "/v1/auth/tokens",
                "/v1/auth/change-password",
                "/v1/auth/deactivate",
                "/v1/auth/request/verify")) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("personal_token_refused"));
        }
        for (var path : List.of("/v1/auth/sessions", "/v1/auth/tokens")) {
            get(token, path).statusCode(403).body("code", equalTo("personal_token_refused"));
        }
        for (var path : List.of(org, "/v1/auth/sessions", "/v1/auth/tokens/" + created.path("id"))) {
            given().auth().oauth2(token).delete(path).then().statusCode(403);
        }
        get(cleo.accessToken(), "/v1/users/me").statusCode(200);
    }

    @Test
    void every_token_may_ask_what_it_is_in_an_organization() {
        // Given
        var dora = People.register("pat.dora");
        String token = create(dora, List.of("library:read")).extract().path("token");
        String org = get(dora.accessToken(), "/v1/users/me").extract().path("personal_org_id");

        // When, Then
        get(token, "/v1/orgs/%s/membership".formatted(org)).statusCode(200).body("role", equalTo("owner"));
        get(token, "/v1/orgs/%s/license".formatted(org)).statusCode(200);
        get(token, "/v1/orgs/" + org).statusCode(403);
    }

    @Test
    void a_token_sees_no_more_than_its_user() {
        // Given
        var emil = People.register("pat.emil");
        var stranger = People.register("pat.stranger");
        String token = create(stranger, List.of("orgs:read")).extract().path("token");
        String org = get(emil.accessToken(), "/v1/users/me").extract().path("personal_org_id");

        // When, Then
        get(token, "/v1/orgs/" + org).statusCode(404);
        get(token, "/v1/orgs/%s/membership".formatted(org)).statusCode(404);
    }

    @Test
    void a_personal_token_is_no_refresh_token_and_no_refresh_token_is_an_access_token() {
        // Given
        var lars = People.register("pat.lars");
        String token = create(lars, List.of("profile:read")).extract().path("token");

        // When, Then
        People.refresh(token).statusCode(401).body("code", equalTo("refresh_token_invalid"));
        People.refresh(lars.accessToken()).statusCode(401).body("code", equalTo("refresh_token_invalid"));
        get(lars.refreshToken(), "/v1/users/me").statusCode(401);
        given().cookie(COOKIE, lars.refreshToken()).get("/v1/users/me").then().statusCode(401);
    }

    private static List<String> everyScope() {
        return List.of(
                "profile:read",
                "profile:write",
                "orgs:read",
                "orgs:write",
                "products:read",
                "products:write",
                "assets:read",
                "assets:write",
                "purchases:read",
                "purchases:write",
                "library:read",
                "library:download");
    }
}
