package dev.diskover.identity.personaltoken.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.COOKIE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.session.fixture.People.Person;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PersonalTokenResourceTest {

    private static final String TOKENS = "/v1/auth/tokens";

    @Inject
    People people;

    @Test
    void a_token_is_shown_once_and_listed_without_itself() {
        // Given
        var anna = People.register("pat.anna");

        // When
        var created = create(anna, List.of("profile:read", "orgs:read"))
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/auth/tokens/.+"))
                .header("Cache-Control", "no-store")
                .body("token", matchesPattern("dsk_pat_[0-9A-Za-z]{46}"))
                .body("expires_at", notNullValue())
                .extract();

        // Then
        get(anna.accessToken(), TOKENS)
                .statusCode(200)
                .body("data.size()", is(1))
                .body("data[0].id", equalTo(created.path("id")))
                .body("data[0].name", equalTo("script"))
                .body("data[0].scopes", contains("orgs:read", "profile:read"))
                .body("data[0].last_used_at", nullValue())
                .body("data[0].token", nullValue());
    }

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
    void a_revoked_token_ends_at_once() {
        // Given
        var finn = People.register("pat.finn");
        var created = create(finn, List.of("profile:read")).extract();
        get(created.path("token"), "/v1/users/me").statusCode(200);

        // When
        delete(finn, created.path("id")).statusCode(204);

        // Then
        get(created.path("token"), "/v1/users/me").statusCode(401).header("WWW-Authenticate", "Bearer");
        get(finn.accessToken(), TOKENS).body("data.size()", is(0));
        delete(finn, created.path("id")).statusCode(404).body("code", equalTo("token_not_found"));
    }

    @Test
    void a_strangers_token_does_not_exist() {
        // Given
        var gina = People.register("pat.gina");
        var stranger = People.register("pat.other");
        var created = create(gina, List.of("profile:read")).extract();

        // When
        delete(stranger, created.path("id")).statusCode(404);

        // Then
        get(created.path("token"), "/v1/users/me").statusCode(200);
        get(stranger.accessToken(), TOKENS).body("data.size()", is(0));
    }

    @Test
    void a_token_ends_with_its_time_and_with_its_user() {
        // Given
        var hugo = People.register("pat.hugo");
        String ending = create(hugo, List.of("profile:read")).extract().path("token");
        people.execute(
                "update personal_tokens set created_at = now() - interval '2 days', expires_at = now() "
                        + "where user_id = ?",
                hugo.id());
        String living = create(hugo, List.of("profile:read")).extract().path("token");

        // When, Then
        get(ending, "/v1/users/me").statusCode(401);
        get(living, "/v1/users/me").statusCode(200);
        given().auth()
                .oauth2(hugo.accessToken())
                .post("/v1/auth/deactivate")
                .then()
                .statusCode(204);
        get(living, "/v1/users/me").statusCode(401);
    }

    @Test
    void what_a_token_may_not_be_is_refused_by_name() {
        var ida = People.register("pat.ida");

        refused(ida, Map.of("scopes", List.of("everything")), "unknown_scope");
        refused(ida, Map.of("scopes", List.of("admin:read")), "scope_not_yours");
        refused(ida, Map.of("scopes", List.of()), "validation_failed");
        refused(ida, Map.of("name", " "), "validation_failed");
        refused(ida, Map.of("name", "a\nb"), "validation_failed");
        refused(ida, Map.of("name", "x".repeat(101)), "validation_failed");
        refused(ida, Map.of("expires_at", "2020-01-01T00:00:00Z"), "invalid_expiry");
        refused(ida, Map.of("expires_at", "2999-01-01T00:00:00Z"), "invalid_expiry");
        given().auth()
                .oauth2(ida.accessToken())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a", "scopes", List.of("orgs:read"), "owner", true))
                .post(TOKENS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("owner"));
    }

    @Test
    void an_administrators_token_follows_the_administrators_rights() {
        // Given
        var jana = People.register("pat.jana");
        people.execute("insert into system_admins (user_id, permissions) values (?, '{\"read\": true}')", jana.id());

        // When, Then
        create(jana, List.of("admin:read")).statusCode(201);
        create(jana, List.of("admin:write")).statusCode(422).body("code", equalTo("scope_not_yours"));
    }

    @Test
    void the_list_comes_in_pages() {
        // Given
        var kira = People.register("pat.kira");
        for (var i = 0; i < 3; i++) {
            create(kira, List.of("orgs:read")).statusCode(201);
        }

        // When
        var first = get(kira.accessToken(), TOKENS + "?limit=2")
                .statusCode(200)
                .body("data.size()", is(2))
                .extract();

        // Then
        get(kira.accessToken(), TOKENS + "?limit=2&cursor=" + first.path("next_cursor"))
                .statusCode(200)
                .body("data.size()", is(1))
                .body("next_cursor", nullValue());
        get(kira.accessToken(), TOKENS + "?cursor=x").statusCode(400);
        get(kira.accessToken(), TOKENS + "?limit=0").statusCode(400);
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

    @Test
    void a_reset_of_the_password_ends_the_tokens() {
        // Given
        var mona = People.register("pat.mona");
        String token = create(mona, List.of("profile:read")).extract().path("token");
        people.execute("""
                insert into password_resets (user_id, token_hash, email, expires_at)
                values (?, encode(sha256('mona-reset'), 'hex'), 'pat.mona@example.test', now() + interval '1 hour')
                """, mona.id());

        // When
        given().contentType(ContentType.JSON)
                .body(Map.of("token", "mona-reset", "new_password", "purple monkey dishwasher"))
                .post("/v1/auth/new-password")
                .then()
                .statusCode(204);

        // Then
        get(token, "/v1/users/me").statusCode(401);
        People.refresh(mona.refreshToken()).statusCode(401);
    }

    @Test
    void nobody_gets_in_without_a_valid_token() {
        for (var token :
                new String[] {TestTokens.forged(UUID.randomUUID()), "dsk_pat_x", "dsk_pat_" + "0".repeat(46)}) {
            get(token, TOKENS).statusCode(401);
            get(token, "/v1/users/me").statusCode(401);
        }
        given().get(TOKENS).then().statusCode(401);
        given().contentType(ContentType.JSON).body("{}").post(TOKENS).then().statusCode(401);
        given().delete(TOKENS + "/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void only_the_other_services_may_ask_whose_a_token_is() {
        // Given
        var nora = People.register("pat.nora");
        String token = create(nora, List.of("orgs:read")).extract().path("token");

        // When, Then
        introspect("only-for-tests-and-development-0000", token)
                .statusCode(200)
                .body("holder.user_id", equalTo(nora.id().toString()))
                .body("holder.email", equalTo("pat.nora@example.test"))
                .body("holder.groups", contains("user"))
                .body("holder.scopes", contains("orgs:read"))
                .body("holder.expires_at", notNullValue());
        introspect("only-for-tests-and-development-0000", token + "x")
                .statusCode(200)
                .body("holder", nullValue());
        introspect("another-secret-that-is-long-enough-0", token).statusCode(401);
        introspect("", token).statusCode(401);
        given().auth()
                .oauth2(nora.accessToken())
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/internal/token-introspection")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(nora.accessToken())
                .post("/internal/signing-keys/rotation")
                .then()
                .statusCode(401);
    }

    @Test
    void a_new_key_is_published_when_the_operator_says_so_and_nobody_is_signed_out() {
        // Given
        var olaf = People.register("pat.olaf");

        // When
        String kid = given().header("X-Service-Secret", "only-for-tests-and-development-0000")
                .post("/internal/signing-keys/rotation")
                .then()
                .statusCode(200)
                .body("signs_from", notNullValue())
                .extract()
                .path("kid");

        // Then
        get(null, "/v1/.well-known/jwks.json").body("keys.kid", hasItem(kid));
        get(olaf.accessToken(), "/v1/users/me").statusCode(200);
        get(People.register("pat.later").accessToken(), "/v1/users/me").statusCode(200);
    }

    private static ValidatableResponse introspect(String secret, String token) {
        return given().header("X-Service-Secret", secret)
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/internal/token-introspection")
                .then();
    }

    private static void refused(Person user, Map<String, Object> wrong, String code) {
        var request = new HashMap<String, Object>(Map.of("name", "script", "scopes", List.of("orgs:read")));
        request.putAll(wrong);
        given().auth()
                .oauth2(user.accessToken())
                .contentType(ContentType.JSON)
                .body(request)
                .post(TOKENS)
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse create(Person user, List<String> scopes) {
        return given().auth()
                .oauth2(user.accessToken())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "script", "scopes", scopes))
                .post(TOKENS)
                .then();
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

    private static ValidatableResponse get(String token, String path) {
        return token == null
                ? given().get(path).then()
                : given().auth().oauth2(token).get(path).then();
    }

    private static ValidatableResponse delete(Person user, String id) {
        return given().auth()
                .oauth2(user.accessToken())
                .delete(TOKENS + "/" + id)
                .then();
    }
}
