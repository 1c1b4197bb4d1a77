package dev.diskover.identity.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.adapter.in.rest.AccountApi;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is a refusal with a problem document, and nothing breaks. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class MalformedInputTest {

    private static final List<String> ENDPOINTS = List.of(
            "POST /v1/auth/register email username password name",
            "POST /v1/auth/login email password",
            "POST /v1/auth/login/code email code",
            "POST /v1/auth/request/login-code email",
            "POST /v1/auth/forget-password email",
            "POST /v1/auth/new-password token new_password",
            "POST /v1/auth/verify token",
            "POST /v1/auth/change-password old_password new_password",
            "PUT /v1/users/me name avatar_url locale bio");

    // What PostgreSQL stores in no text, and what breaks lines, quotes and parsers.
    private static final List<String> VALUES = List.of(
            "1",
            "true",
            "null",
            "[]",
            "{}",
            "[[[[[[[[1]]]]]]]]",
            "\"\"",
            "\"   \"",
            "\"\\u0000\"",
            "\"a\\u0000b@example.test\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"a\\r\\nBcc: all@example.test\"",
            "\"' or '1'='1\"",
            "\"%00%0d%0a\"",
            "\"\\u202e\\u2028\"",
            "\"" + "a".repeat(200_000) + "\"",
            "\"" + "@".repeat(254) + "\"");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "1",
            "\"text\"",
            "[]",
            "[{}]",
            "{}",
            "{",
            "{\"email\":}",
            "{} {}",
            "<xml/>",
            "{\"__proto__\":{}}",
            "[".repeat(20_000),
            "{\"a\":".repeat(2_000));

    static Stream<Arguments> values() {
        return ENDPOINTS.stream().map(line -> line.split(" ")).flatMap(line -> Stream.of(line)
                .skip(2)
                .map(field -> Arguments.of(line[0], line[1], List.of(line).subList(2, line.length), field)));
    }

    static Stream<Arguments> endpoints() {
        return ENDPOINTS.stream().map(line -> line.split(" ")).map(line -> Arguments.of(line[0], line[1]));
    }

    @ParameterizedTest
    @MethodSource("values")
    void no_value_of_a_field_breaks_an_endpoint(String method, String path, List<String> fields, String field) {
        for (var value : VALUES) {
            var members = fields.stream()
                    .map(name -> "\"%s\":%s".formatted(name, name.equals(field) ? value : "\"some value\""))
                    .toList();
            assertRefusedOrTaken(
                    send(method, path, ("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8)),
                    field + "=" + value.substring(0, Math.min(40, value.length())));
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void no_body_breaks_an_endpoint(String method, String path) {
        for (var body : BODIES) {
            var answer = send(method, path, body.getBytes(StandardCharsets.UTF_8));
            assertProblem(answer, body.substring(0, Math.min(40, body.length())));
        }
        assertProblem(send(method, path, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}), "not UTF-8");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void another_kind_of_body_is_told_so(String method, String path) {
        // When
        var answer = given().auth()
                .oauth2(Token.ISSUED)
                .contentType("text/plain")
                .body("email=anna")
                .request(method, path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(415);
        assertProblem(answer, "text");
    }

    private static void assertRefusedOrTaken(Response answer, String what) {
        if (answer.statusCode() / 100 == 2) {
            assertThat(answer.statusCode()).as(what).isIn(200, 201, 202, 204);
        } else {
            assertProblem(answer, what);
        }
    }

    private static void assertProblem(Response answer, String what) {
        assertThat(answer.statusCode())
                .as("%s: %s", what, answer.asString())
                .isBetween(400, 499)
                .isNotEqualTo(404);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).as(what).isNotBlank();
        assertThat(answer.asString()).as(what).doesNotContain("dev.diskover", "Exception", "java.", "org.");
    }

    private static Response send(String method, String path, byte[] body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Token.ISSUED)
                .header("X-Real-IP", "malformed-" + UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path);
    }

    /** One user is enough for all that are signed in. */
    private static final class Token {

        static final String ISSUED =
                AccountApi.register("malformed.anna").statusCode(201).extract().path("access_token");
    }
}
