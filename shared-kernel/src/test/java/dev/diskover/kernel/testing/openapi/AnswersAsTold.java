package dev.diskover.kernel.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fails a test that is answered other JSON than the service's document tells; Quarkus puts it before each test. */
public final class AnswersAsTold implements QuarkusTestBeforeEachCallback, Filter {

    private static final Map<Integer, Paths> TOLD = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification asked, FilterableResponseSpecification expected, FilterContext next) {
        var answer = next.next(asked, expected);
        var uri = URI.create(asked.getURI());
        if (uri.getPort() != RestAssured.port || !answer.contentType().contains("json")) {
            return answer;
        }
        var body = answer.asByteArray();
        if (body.length > 0) {
            check(asked.getMethod(), uri, answer.statusCode(), read(body));
        }
        // Read once: who comes next reads a copy.
        return new ResponseBuilder().clone(answer).setBody(body).build();
    }

    private static void check(String method, URI uri, int status, JsonNode body) {
        TOLD.computeIfAbsent(uri.getPort(), port -> Paths.of(uri.resolve("/")))
                .operation(method, uri.getPath())
                .flatMap(operation -> operation.answer(Integer.toString(status)))
                .map(form -> ExampleRules.faults(body, form))
                .filter(faults -> !faults.isEmpty())
                .ifPresent(faults -> {
                    throw new AssertionError("%s %s answered %d, and: %s".formatted(method, uri, status, faults));
                });
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
