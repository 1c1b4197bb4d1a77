package dev.diskover.identity.attempt.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.diskover.identity.account.adapter.in.rest.AccountApi;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TooManyAttemptsTest {

    @Test
    void a_refusal_says_how_long_to_wait_and_what_the_limit_is() {
        // Given
        AccountApi.register("slow.anna").statusCode(201);
        for (var attempt = 0; attempt < 5; attempt++) {
            AccountApi.logIn("slow.anna", "wrong").statusCode(401);
        }

        // When, Then
        AccountApi.logIn("slow.anna", AccountApi.PASSWORD)
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("too_many_attempts"))
                .header("Retry-After", matchesPattern("5\\d|60"))
                .header("RateLimit-Policy", equalTo("\"account-at-address\";q=5;w=60"))
                .header("RateLimit", matchesPattern("\"account-at-address\";r=0;t=(5\\d|60)"));
    }

    @Test
    void a_user_name_and_an_address_of_one_account_are_not_counted_apart() {
        // Given
        AccountApi.register("slow.bert").statusCode(201);
        var names =
                new String[] {"slow.bert", "SLOW.bert@Example.test", "slow.bert@example.test", " slow.Bert", "Slow.BERT"
                };

        // When
        for (var name : names) {
            post("198.51.100.20", "/v1/auth/login", "email", name, "password", "wrong")
                    .statusCode(401);
        }

        // Then
        post("198.51.100.21", "/v1/auth/login", "email", "slow.bert", "password", "wrong")
                .statusCode(429)
                .header("RateLimit-Policy", equalTo("\"account\";q=5;w=60"));
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.30, /v1/auth/login, email, password, 401",
        "198.51.100.31, /v1/auth/login/code, email, code, 401",
        "198.51.100.32, /v1/auth/new-password, token, new_password, 422",
        "198.51.100.33, /v1/auth/verify, token, , 422"
    })
    void one_address_is_slowed_on_every_way_in(String from, String path, String first, String second, int refusal) {
        // Given
        for (var attempt = 0; attempt < 5; attempt++) {
            guess(attempt, from, path, first, second).statusCode(refusal);
        }

        // When, Then
        guess(5, from, path, first, second).statusCode(429).header("RateLimit-Policy", equalTo("\"address\";q=5;w=60"));
    }

    @Test
    void whoever_looks_for_taken_names_is_slowed() {
        // Given
        AccountApi.register("slow.carl").statusCode(201);
        for (var attempt = 0; attempt < 5; attempt++) {
            register("198.51.100.40", "slow.carl@example.test", "free" + attempt)
                    .statusCode(409);
        }

        // When
        var known = register("198.51.100.40", "slow.carl@example.test", "free6");
        var unknown = register("198.51.100.40", "slow.nobody@example.test", "free7");

        // Then
        assertThat(known.statusCode(429).extract().path("detail").toString())
                .isEqualTo(unknown.statusCode(429).extract().path("detail"));
    }

    private static ValidatableResponse guess(int number, String from, String path, String first, String second) {
        return second == null
                ? post(from, path, first, "guess" + number)
                : post(from, path, first, "guess%d@example.test".formatted(number), second, "a long guess");
    }

    private static ValidatableResponse register(String from, String email, String username) {
        return post(from, "/v1/auth/register", "email", email, "username", username, "password", AccountApi.PASSWORD);
    }

    private static ValidatableResponse post(String from, String path, String... fields) {
        var body = new HashMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return given().contentType(ContentType.JSON)
                .header("X-Real-IP", from)
                .body(body)
                .post(path)
                .then();
    }
}
