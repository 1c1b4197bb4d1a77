package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MarketResourceTest extends RunningService {

    @BeforeEach
    void a_small_market() {
        var book = created(Map.of("name", "Book", "category", "ebook", "price", 500, "is_featured", true));
        clock.set(NOON.plusSeconds(1));
        created(Map.of("name", "Loops", "category", "audio", "tags", List.of("loops"), "price", 1900));
        clock.set(NOON.plusSeconds(2));
        created(Map.of(
                "name",
                "Club",
                "type",
                "membership",
                "subscription_days",
                30,
                "description",
                "All loops",
                "price",
                900));
        clock.set(NOON.plusSeconds(3));
        create(MALLORY, Map.of("org_id", OTHER_SHOP.value(), "name", "Other", "price", 0))
                .statusCode(201);
        created(Map.of("name", "Hidden", "is_active", false));
        created(Map.of("name", "Soon", "available_from", "2026-11-22T12:00:00Z"));
        told(Facts.sale(UUID.randomUUID(), Map.of(UUID.fromString(book), 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=20|Other,Club,Loops,Book",
                "sort=-created_at|Other,Club,Loops,Book",
                "sort=price|Other,Book,Club,Loops",
                "sort=-price|Loops,Club,Book,Other",
                "q=loops&sort=relevance|Loops,Club",
                "q=LOOPS|Club,Loops",
                "'q= '|Other,Club,Loops,Book",
                "q=\"all loops\"|Club",
                "q=loops -all|Loops",
                "type=membership|Club",
                "category=ebook|Book",
                "org_id=0199aaaa-0000-7000-8000-000000000042|Other",
                "site_id=0199aaaa-0000-7000-8000-000000000042|''",
                "min_price=500&max_price=900|Club,Book",
                "is_featured=true|Book",
                "is_featured=false&type=digital|Other,Loops",
                "tag=loops|Loops",
                "tag=' or 1=1 --|''",
                "type=digital&category=audio&min_price=1900&tag=loops&q=loops|Loops"
            })
    void filters_and_sorts_do_what_they_say(String query, String names) {
        assertThat(given().get("/v1/products?" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("data.name"))
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }

    @Test
    void what_sold_most_is_most_popular() {
        given().get("/v1/products?sort=-popularity&limit=1")
                .then()
                .body("data[0].name", equalTo("Book"))
                .body("data[0].sold_count", is(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-created_at", "price", "-price", "-popularity"})
    void a_list_is_turned_over_by_its_cursor(String sort) {
        // Given
        var seen = new ArrayList<String>();
        String cursor = null;

        // When
        do {
            var page = given().queryParam("sort", sort)
                    .queryParam("limit", 1)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/products")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("data.name"));
            cursor = page.path("next_cursor");
        } while (cursor != null);

        // Then
        assertThat(seen).containsExactlyInAnyOrder("Other", "Club", "Loops", "Book");
    }

    @Test
    void members_see_all_of_theirs_and_nothing_else() {
        assertThat(as(VERA).get(products(SHOP) + "?sort=price")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("data.name"))
                .startsWith("Book", "Club", "Loops")
                .containsExactlyInAnyOrder("Book", "Club", "Loops", "Hidden", "Soon");
    }

    @Test
    void a_product_is_in_the_market_from_its_first_moment_to_before_its_last() {
        // Given
        clock.set(NOON.plusSeconds(24 * 60 * 60));

        // When, Then
        given().get("/v1/products?limit=1").then().body("data[0].name", equalTo("Soon"));
    }
}
