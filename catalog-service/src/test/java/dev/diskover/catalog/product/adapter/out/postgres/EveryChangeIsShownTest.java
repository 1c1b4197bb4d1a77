package dev.diskover.catalog.product.adapter.out.postgres;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is remembered of products is not shown any more as soon as it changed, whoever changed it. */
@QuarkusTest
class EveryChangeIsShownTest extends RunningService {

    private static final AssetId COVER = new AssetId(id(5));
    private static final AssetId MANUAL = new AssetId(id(6));

    private String loops;

    @BeforeEach
    void a_product_with_two_files_that_everybody_looked_at() {
        loops = created(Map.of("name", "Loops", "available_until", "2026-11-22T12:00:00Z"));
        created(Map.of("name", "Other"));
        told(Facts.assetReady(SHOP, LOOPS_ZIP), Facts.assetReady(SHOP, COVER), Facts.assetReady(SHOP, MANUAL));
        link(LOOPS_ZIP, 1);
        link(COVER, 1);
        assertThat(shown()).isEqualTo(shown());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("another price", test -> test.put(Map.of("price", 7))),
                change("another text", test -> test.put(Map.of("description", "New"))),
                change("off the market", test -> test.put(Map.of("is_active", false))),
                change("another window", test -> test.put(Map.of("available_from", "2026-11-22T12:00:00Z"))),
                change("one more file", test -> test.link(MANUAL, 0)),
                change("one file less", test -> test.unlink(COVER)),
                change("another file instead", test -> {
                    test.unlink(COVER);
                    test.link(MANUAL, 1);
                }),
                change("another order", test -> {
                    test.unlink(LOOPS_ZIP);
                    test.link(LOOPS_ZIP, 2);
                }),
                change("a file with a new name", test -> test.told(Facts.assetRenamed("new", NOON.plusSeconds(1)))),
                change(
                        "a sale",
                        test -> test.told(Facts.sale(UUID.randomUUID(), Map.of(UUID.fromString(test.loops), 2)))),
                change("no organization", test -> test.told(Contracts.fact("identity.OrganizationDeleted.v1"))),
                change("a later hour", test -> test.clock.set(NOON.plusSeconds(24 * 60 * 60))),
                change("a correction of products", test -> test.sql("update products set name = 'New'")),
                change("a correction of links", test -> test.sql("update product_assets set size_bytes = 1")),
                change("a correction of sales", test -> test.sql("update product_sales set sold_count = 9")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_next_who_look_see_it_as_if_nothing_were_remembered(Consumer<EveryChangeIsShownTest> change) {
        // Given
        var before = shown();

        // When
        change.accept(this);

        // Then
        var after = shown();
        nothingIsKnown();
        assertThat(after).isEqualTo(shown()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void what_its_seller_looked_at_stays_hidden_from_others() {
        // Given
        put(Map.of("name", "Secret", "is_active", false));

        // When
        as(ANNA).get("/v1/products/" + loops).then().statusCode(200);
        as(ANNA).get(products(SHOP)).then().body("data.name", hasItem("Secret"));

        // Then
        given().get("/v1/products/" + loops).then().statusCode(404);
        as(MALLORY).get("/v1/products/" + loops).then().statusCode(404);
        as(MALLORY).get(products(SHOP)).then().statusCode(404);
        given().get("/v1/products").then().body("data.name", contains("Other"));
    }

    /** By its address, in the market and to its seller. */
    private List<String> shown() {
        return List.of(
                body(given(), "/v1/products/" + loops),
                body(given(), "/v1/products"),
                body(as(ANNA), "/v1/products/" + loops));
    }

    private static String body(RequestSpecification caller, String path) {
        return caller.header("X-Request-Id", "same").get(path).asString();
    }

    private void put(Map<String, Object> fields) {
        as(ANNA).body(product(fields)).put("/v1/products/" + loops).then().statusCode(200);
    }

    private void link(AssetId asset, int position) {
        as(ANNA).body(Map.of("asset_id", asset.value(), "position", position))
                .post(assets(SHOP, loops))
                .then()
                .statusCode(201);
    }

    private void unlink(AssetId asset) {
        as(ANNA).delete(assets(SHOP, loops) + "/" + asset.value()).then().statusCode(204);
    }

    /** What is written again as it was has another revision all the same. */
    private void nothingIsKnown() {
        sql("update products set name = name");
    }

    private void sql(String statement) {
        assertThat(database.<Integer>with(handle -> handle.execute(statement))).isPositive();
    }

    private static Arguments change(String name, Consumer<EveryChangeIsShownTest> change) {
        return argumentSet(name, change);
    }
}
