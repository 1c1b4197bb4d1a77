package dev.diskover.kernel.testing.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.diskover.kernel.testing.LoopbackHttp;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersAsToldTest {

    private static final String DOCUMENT = """
            {"paths": {
               "/v1/things/{id}": {"get": {"responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "404": {"content": {"application/problem+json": {
                   "schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
               "/v1/things/best": {"get": {"responses": {
                 "200": {"content": {"application/json": {"schema": {"type": "array"}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["name", "part"],
               "properties": {
                 "name": {"type": "string"},
                 "part": {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}}}}}}
            """;

    private final int portBefore = RestAssured.port;
    private final HttpServer service = LoopbackHttp.start(this::handle);
    private int status = 200;
    private String answer;

    @BeforeEach
    void theServiceIsUnderTest() {
        RestAssured.port = service.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        RestAssured.port = portBefore;
        service.stop(0);
    }

    @Test
    void what_is_answered_as_told_can_still_be_read() {
        answer = "{\"name\": \"A\", \"part\": {\"name\": \"B\", \"part\": null}}";

        assertThat(ask("/v1/things/1").path("part.name").toString()).isEqualTo("B");
    }

    @Test
    void what_is_missing_null_or_unknown_fails_the_test() {
        answer = "{\"name\": null, \"part\": {\"name\": \"B\", \"colour\": \"red\"}}";

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ask("/v1/things/1"))
                .withMessageContainingAll("/name is null", "/part/part is missing", "/part/colour does not exist");
    }

    @Test
    void refusals_too_are_as_told() {
        status = 404;
        answer = "{\"part\": null}";

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ask("/v1/things/1"))
                .withMessageContaining("/name is missing");
    }

    @Test
    void the_operation_with_fewer_variables_is_the_one_that_was_asked() {
        answer = "[]";

        assertThat(ask("/v1/things/best").asString()).isEqualTo("[]");
    }

    private Response ask(String path) {
        return given().filter(new AnswersAsTold()).get("http://127.0.0.1:" + RestAssured.port + path);
    }

    private void handle(HttpExchange asked) throws IOException {
        var isDocument = asked.getRequestURI().getPath().equals("/q/openapi");
        asked.getResponseHeaders().add("Content-Type", "application/json");
        LoopbackHttp.answer(asked, isDocument ? 200 : status, isDocument ? DOCUMENT : answer);
    }
}
