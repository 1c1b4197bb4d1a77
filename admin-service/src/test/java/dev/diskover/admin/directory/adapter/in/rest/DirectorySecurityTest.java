package dev.diskover.admin.directory.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DirectorySecurityTest extends RunningService {

    @ParameterizedTest
    @ValueSource(strings = {"transactions", "users", "orgs", "products"})
    void a_stranger_is_asked_to_sign_in(String list) {
        given().get("/v1/admin/" + list)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("unauthorized"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"transactions", "users", "orgs", "products"})
    void a_token_somebody_else_signed_is_none(String list) {
        get(list, TestTokens.forged(Cast.OPERATOR)).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transactions", "users", "orgs", "products"})
    void a_user_may_not_look_also_with_a_filter_that_cannot_be(String list) {
        get(list, TestTokens.user(Cast.ANNA)).statusCode(403).body("code", equalTo("forbidden"));
        get(list + "?sort=colour", TestTokens.user(Cast.ANNA)).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transactions", "users", "orgs", "products"})
    void whoever_has_admin_read_looks(String list) {
        get(list, TestTokens.adminReader(Cast.OPERATOR))
                .statusCode(200)
                .body("data.size()", is(0))
                .body("next_cursor", equalTo(null));
        get(list, TestTokens.adminWriter(Cast.OPERATOR)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transactions", "users", "orgs", "products"})
    void nothing_can_be_changed_here(String list) {
        given().auth()
                .oauth2(TestTokens.adminWriter(Cast.OPERATOR))
                .contentType("application/json")
                .body("{}")
                .post("/v1/admin/" + list)
                .then()
                .statusCode(405)
                .body("code", equalTo("method_not_allowed"));
    }

    private static ValidatableResponse get(String list, String token) {
        return given().auth().oauth2(token).get("/v1/admin/" + list).then();
    }
}
