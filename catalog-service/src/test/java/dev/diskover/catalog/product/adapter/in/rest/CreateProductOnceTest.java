package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateProductOnceTest extends RunningService {

    @Test
    void a_request_sent_twice_makes_one_product() {
        // Given
        var first = createWith("key-1", Map.of()).statusCode(201).extract();

        // When, Then
        createWith("key-1", Map.of())
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"")
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.<String>path("id")));
        createWith("key-1", Map.of("price", 1)).statusCode(422).body("code", equalTo("idempotency_key_reused"));
        createWith("key\u00e4", Map.of()).statusCode(400).body("code", equalTo("invalid_idempotency_key"));
        assertThat(count("select count(*) from products")).isEqualTo(1);
        assertThat(count("select count(*) from outbox")).isEqualTo(1);
    }

    @Test
    void a_refused_request_keeps_no_key() {
        // Given
        createWith("key-1", Map.of("type", "membership")).statusCode(422);

        // When, Then
        createWith("key-1", Map.of()).statusCode(201);
    }

    private static ValidatableResponse createWith(String key, Map<String, Object> fields) {
        return as(ANNA).header("Idempotency-Key", key)
                .body(product(fields))
                .post("/v1/products")
                .then();
    }
}
