package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list of products cannot be asked. */
@QuarkusTest
class ListParametersTest extends RunningService {

    @ParameterizedTest
    @CsvSource({
        "sort=name, invalid_sort",
        "sort=created_at, invalid_sort",
        "sort=relevance, invalid_sort",
        "q=%20&sort=relevance, invalid_sort",
        "type=rental, invalid_filter",
        "type=DIGITAL, invalid_filter",
        "category=cars, invalid_filter",
        "is_featured=yes, invalid_filter",
        "q=a%00, invalid_filter",
        "tag=a%00, invalid_filter",
        "org_id=x, invalid_parameter",
        "site_id=x, invalid_parameter",
        "min_price=cheap, invalid_parameter",
        "limit=0, invalid_limit",
        "limit=101, invalid_limit",
        "limit=x, invalid_parameter",
        "cursor=made-up, invalid_cursor",
        "cursor=bmV3ZXN0CjE, invalid_cursor",
        "q=a&sort=relevance&cursor=made-up, invalid_cursor",
        "colour=red, unknown_parameter"
    })
    void a_parameter_that_means_nothing_is_refused(String query, String code) {
        // When, Then
        for (var path : List.of("/v1/products", products(SHOP))) {
            as(ANNA).urlEncodingEnabled(false)
                    .get(path + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo(code));
        }
    }

    @Test
    void a_text_that_is_too_long_is_not_searched() {
        given().queryParam("q", "q".repeat(201))
                .get("/v1/products")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_filter"));
    }
}
