package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ProfileResourceTest {

    @Test
    void an_empty_profile_comes_with_the_user() {
        // Given
        String token = register("profile.anna").statusCode(201).extract().path("access_token");

        // When, Then
        given().auth()
                .oauth2(token)
                .get("/v1/users/me")
                .then()
                .statusCode(200)
                .body("email", equalTo("profile.anna@example.test"))
                .body("email_verified", equalTo(false))
                .body("name", equalTo("profile.anna"))
                .body("avatar_url", nullValue())
                .body("locale", equalTo("en"))
                .body("bio", equalTo(""))
                .body("provider", equalTo("password"))
                .body("permissions", empty());
    }

    @Test
    void a_profile_is_replaced_whole() {
        // Given
        String token = register("profile.bert").statusCode(201).extract().path("access_token");
        put(token, """
                {"name": " Bert ", "avatar_url": "https://img.example/b.png", "locale": "DE-at", "bio": "Loops."}""")
                .statusCode(200)
                .body("name", equalTo("Bert"))
                .body("avatar_url", equalTo("https://img.example/b.png"))
                .body("locale", equalTo("de-AT"))
                .body("bio", equalTo("Loops."));

        // When, Then
        put(token, "{\"name\":\"Bert\"}")
                .statusCode(200)
                .body("avatar_url", nullValue())
                .body("locale", equalTo("en"))
                .body("bio", equalTo(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"\"}|422|validation_failed",
                "{\"name\":\"A\\nB\"}|422|validation_failed",
                "{\"name\":\"A\",\"locale\":\"no locale\"}|422|validation_failed",
                "{\"name\":\"A\",\"avatar_url\":\"javascript:alert(1)\"}|422|invalid_avatar_url",
                "{\"name\":\"A\",\"avatar_url\":\"http://img.example/a.png\"}|422|invalid_avatar_url",
                "{\"name\":\"A\",\"avatar_url\":\"https://user:secret@img.example/a.png\"}|422|invalid_avatar_url",
                "{\"name\":\"A\",\"email\":\"other@example.test\"}|400|unknown_field",
                "{\"name\":\"A\",\"email_verified\":true}|400|unknown_field",
                "{\"name\":\"A\",\"permissions\":[\"write\"]}|400|unknown_field",
                "{\"name\":1}|400|invalid_value"
            })
    void what_is_no_profile_changes_nothing(String body, int status, String code) {
        // Given
        var name = "profile.c" + Integer.toHexString(body.hashCode());
        String token = register(name).statusCode(201).extract().path("access_token");

        // When, Then
        put(token, body).statusCode(status).body("code", equalTo(code));
        given().auth().oauth2(token).get("/v1/users/me").then().body("name", equalTo(name));
    }

    private static ValidatableResponse put(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/users/me")
                .then();
    }
}
