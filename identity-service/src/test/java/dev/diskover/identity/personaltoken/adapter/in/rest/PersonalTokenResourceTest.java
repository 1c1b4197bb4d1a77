package dev.diskover.identity.personaltoken.adapter.in.rest;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PersonalTokenResourceTest extends PersonalTokenTestBase {

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
}
