package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read as a product. */
@QuarkusTest
class ProductJsonTest extends RunningService {

    @AfterEach
    void nothing_was_stored() {
        assertThat(count("select count(*) from products")).isZero();
        assertThat(count("select count(*) from outbox")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "surprise, 1, unknown_field",
        "soldCount, 1, unknown_field",
        "sold_count, 1, unknown_field",
        "version, 9, unknown_field",
        "id, x, unknown_field",
        "type, rental, invalid_value",
        "category, spaceship, invalid_value",
        "price, free, invalid_value",
        "is_active, maybe, invalid_value",
        "available_from, tomorrow, invalid_value",
        "tags, one, invalid_value",
        "metadata, one, invalid_value",
        "org_id, x, invalid_value"
    })
    void a_field_that_is_unknown_or_of_another_type_is_refused(String field, String value, String code) {
        create(ANNA, Map.of(field, typed(value)))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].field", equalTo(field.equals("soldCount") ? "sold_count" : field));
    }

    @Test
    void numbers_are_not_guessed_from_texts_or_fractions() {
        create(ANNA, Map.of("price", "1900")).statusCode(400).body("code", equalTo("invalid_value"));
        create(ANNA, Map.of("price", 19.5)).statusCode(400).body("code", equalTo("invalid_value"));
        create(ANNA, Map.of("name", 7)).statusCode(400).body("code", equalTo("invalid_value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"loops\"", "{\"name\": \"a\"} {}"})
    void what_is_no_object_is_refused(String body) {
        var status = as(ANNA).body(body).post("/v1/products").statusCode();
        assertThat(status).isIn(400, 422);
    }

    @Test
    void another_media_type_is_refused() {
        as(ANNA).contentType("text/plain")
                .body("loops")
                .post("/v1/products")
                .then()
                .statusCode(415);
    }

    @Test
    void an_unknown_parameter_is_refused() {
        as(ANNA).get(products(SHOP) + "?colour=red").then().statusCode(400).body("code", equalTo("unknown_parameter"));
        as(ANNA).get("/v1/products?page=2").then().statusCode(400).body("code", equalTo("unknown_parameter"));
    }

    private static Object typed(String value) {
        return switch (value) {
            case "true" -> true;
            case "1", "9", "30" -> Integer.valueOf(value);
            default -> value;
        };
    }
}
