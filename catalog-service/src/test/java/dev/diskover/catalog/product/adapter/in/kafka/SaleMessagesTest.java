package dev.diskover.catalog.product.adapter.in.kafka;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SaleMessagesTest extends RunningService {

    private static final String BECOMES_THAT_OF_THE_SAMPLE = """
            with renamed as (update products set id = ? returning id)
            update product_sales set product_id = (select id from renamed)
            """;

    @Test
    void the_published_sample_is_read_however_often_it_comes() {
        // Given
        var loops = created(Map.of());
        database.with(handle -> handle.execute(BECOMES_THAT_OF_THE_SAMPLE, LOOPS.value()));
        var sale = Contracts.fact("order.TransactionCompleted.v1");

        // When
        told(sale, sale, Facts.at(NOON, sale));

        // Then
        given().get("/v1/products/" + LOOPS.value()).then().statusCode(200).body("sold_count", is(1));
        assertThat(loops).isNotEqualTo(LOOPS.value().toString());
        assertThat(count("select count(*) from counted_sales")).isEqualTo(1);
    }

    @Test
    void each_transaction_counts_the_units_of_each_product() {
        // Given
        var loops = UUID.fromString(created(Map.of()));
        var cover = UUID.fromString(created(Map.of()));

        // When
        told(
                Facts.sale(UUID.randomUUID(), Map.of(loops, 2, cover, 1)),
                Facts.sale(UUID.randomUUID(), Map.of(loops, 1)));

        // Then
        given().get("/v1/products/" + loops).then().body("sold_count", is(3)).body("version", is(1));
        given().get("/v1/products/" + cover).then().body("sold_count", is(1));
    }

    @Test
    void what_is_no_product_or_an_unknown_one_does_no_harm() {
        // Given
        var loops = UUID.fromString(created(Map.of()));
        var units = new HashMap<UUID, Integer>(Map.of(loops, 1, UUID.randomUUID(), 5));
        units.put(null, 1);

        // When
        told(Facts.sale(UUID.randomUUID(), units));

        // Then
        given().get("/v1/products/" + loops).then().body("sold_count", is(1));
    }

    @Test
    void sales_of_the_same_products_at_the_same_moment_all_count() {
        // Given
        var loops = UUID.fromString(created(Map.of()));
        var cover = UUID.fromString(created(Map.of()));

        // When
        atOnce(20, () -> {
            told(Facts.sale(UUID.randomUUID(), Map.of(loops, 1, cover, 1)));
            return loops;
        });

        // Then
        given().get("/v1/products/" + loops).then().body("sold_count", is(20));
        given().get("/v1/products/" + cover).then().body("sold_count", is(20));
    }
}
