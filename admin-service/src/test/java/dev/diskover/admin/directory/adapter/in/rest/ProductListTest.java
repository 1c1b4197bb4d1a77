package dev.diskover.admin.directory.adapter.in.rest;

import static dev.diskover.admin.fixture.Cast.LOOPS;
import static dev.diskover.admin.fixture.Cast.OTHER_LOOPS;
import static dev.diskover.admin.fixture.Cast.OTHER_SHOP;
import static dev.diskover.admin.fixture.Cast.SHOP;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProductListTest extends RunningService {

    @BeforeEach
    void twoProducts() {
        told(
                Facts.product(LOOPS, "Loops", Map.of("updated_at", "2026-11-23T12:00:00Z")),
                Facts.product(
                        OTHER_LOOPS,
                        "club",
                        Map.of(
                                "org_id",
                                OTHER_SHOP,
                                "type",
                                "membership",
                                "category",
                                "video",
                                "price",
                                900,
                                "is_active",
                                false,
                                "created_at",
                                "2026-11-22T12:00:00Z")),
                Facts.organization(SHOP, "Anna's loops", Map.of()));
    }

    @Test
    void a_product_is_shown_as_promised() {
        read("products?q=loops")
                .statusCode(200)
                .body("data.size()", is(1))
                .body("data[0].id", equalTo(LOOPS.toString()))
                .body("data[0].org_id", equalTo(SHOP.toString()))
                .body("data[0].org_name", equalTo("Anna's loops"))
                .body("data[0].name", equalTo("Loops"))
                .body("data[0].slug", equalTo("loops-vol-1"))
                .body("data[0].type", equalTo("digital"))
                .body("data[0].category", equalTo("audio"))
                .body("data[0].price", is(1900))
                .body("data[0].currency", equalTo("EUR"))
                .body("data[0].is_active", is(true))
                .body("data[0].created_at", equalTo("2026-11-21T12:00:00Z"))
                .body("data[0].updated_at", equalTo("2026-11-23T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "q=CLUB, club",
        "q=lub, ''",
        "org_id=0199aaaa-0000-7000-8000-000000000002, Loops",
        "type=membership, club",
        "category=audio, Loops",
        "category=audio&type=membership, ''",
        "is_active=false, club",
        "is_active=true, Loops",
        "sort=name, club Loops",
        "sort=-name, Loops club",
        "sort=price, club Loops",
        "sort=-price, Loops club",
        "sort=created_at, Loops club",
        "sort=-created_at, club Loops"
    })
    void filters_narrow_and_sorts_order_the_list(String query, String names) {
        read("products?" + query)
                .statusCode(200)
                .body("data.name", equalTo(names.isEmpty() ? List.of() : List.of(names.split(" "))));
    }
}
