package dev.diskover.identity.session.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SessionResourceTest {

    @Test
    void a_wrong_name_and_a_wrong_password_answer_alike() {
        // Given
        People.register("dora");

        // When
        var wrongPassword =
                logIn("dora", "not the password").statusCode(401).extract().path("detail");
        var wrongName =
                logIn("nobody", "not the password").statusCode(401).extract().path("detail");

        // Then
        assertThat(wrongName).isEqualTo(wrongPassword);
    }

    @Test
    void whoever_keeps_failing_has_to_wait() {
        // Given
        People.register("emil");
        var refused = IntStream.range(0, 30)
                .mapToObj(attempt -> logIn("emil", "wrong"))
                .filter(answer -> answer.extract().statusCode() == 429)
                .findFirst();

        // When, Then
        refused.orElseThrow().body("code", equalTo("too_many_attempts")).header("Retry-After", notNullValue());
    }

    @Test
    void without_a_token_and_with_a_forged_one_the_doors_stay_shut() {
        // When, Then
        for (var path : List.of("/v1/users/me", "/v1/orgs", "/v1/orgs/" + UUID.randomUUID())) {
            given().get(path).then().statusCode(401).body("code", equalTo("unauthorized"));
            given().auth()
                    .oauth2(TestTokens.forged(UUID.randomUUID()))
                    .get(path)
                    .then()
                    .statusCode(401);
        }
    }

    private static ValidatableResponse logIn(String name, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", name, "password", password))
                .post("/v1/auth/login")
                .then();
    }
}
