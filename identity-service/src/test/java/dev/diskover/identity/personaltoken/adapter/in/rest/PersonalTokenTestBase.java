package dev.diskover.identity.personaltoken.adapter.in.rest;

import static io.restassured.RestAssured.given;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.session.fixture.People.Person;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What users do with their tokens. */
abstract class PersonalTokenTestBase {

    static final String TOKENS = "/v1/auth/tokens";

    @Inject
    People people;

    static ValidatableResponse create(Person user, List<String> scopes) {
        return given().auth()
                .oauth2(user.accessToken())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "script", "scopes", scopes))
                .post(TOKENS)
                .then();
    }

    static ValidatableResponse get(String token, String path) {
        return token == null
                ? given().get(path).then()
                : given().auth().oauth2(token).get(path).then();
    }
}
