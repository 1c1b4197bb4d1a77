package dev.diskover.admin.directory.adapter.in.rest;

import static dev.diskover.admin.fixture.Cast.ANNA;
import static dev.diskover.admin.fixture.Cast.LOOPS;
import static dev.diskover.admin.fixture.Cast.OTHER_LOOPS;
import static dev.diskover.admin.fixture.Cast.OTHER_SHOP;
import static dev.diskover.admin.fixture.Cast.PURCHASE;
import static dev.diskover.admin.fixture.Cast.PURCHASED_LOOPS;
import static dev.diskover.admin.fixture.Cast.SHOP;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TransactionListTest extends RunningService {

    @BeforeEach
    void twoTransactions() {
        told(
                Facts.transaction(PURCHASE, "Anna@example.test", Map.of()),
                Facts.transaction(
                        Cast.id(0x55),
                        "guest@example.test",
                        Map.of(
                                "buyer",
                                Map.of("email", "guest@example.test"),
                                "status",
                                "failed",
                                "total",
                                700,
                                "items",
                                Facts.items(Cast.id(0x56), OTHER_LOOPS, OTHER_SHOP),
                                "created_at",
                                "2026-11-22T12:00:00Z")));
    }

    @Test
    void a_transaction_is_shown_as_promised() {
        read("transactions?q=" + PURCHASE)
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].id", equalTo(PURCHASE.toString()))
                .body("data[0].buyer_id", equalTo(ANNA.toString()))
                .body("data[0].buyer_email", equalTo("Anna@example.test"))
                .body("data[0].status", equalTo("completed"))
                .body("data[0].total", is(1900))
                .body("data[0].currency", equalTo("EUR"))
                .body("data[0].items", hasSize(1))
                .body("data[0].items[0].item_id", equalTo(PURCHASED_LOOPS.toString()))
                .body("data[0].items[0].product_id", equalTo(LOOPS.toString()))
                .body("data[0].items[0].org_id", equalTo(SHOP.toString()))
                .body("data[0].items[0].name", equalTo("Loops vol. 1"))
                .body("data[0].items[0].line_total", is(1900))
                .body("data[0].created_at", equalTo("2026-11-21T12:00:00Z"))
                .body("data[0].completed_at", equalTo("2026-11-21T12:00:00Z"))
                .body("data[0].delivered_at", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "q=anna, 1900",
        "q=GUEST@, 700",
        "q=example, ''",
        "q=0199AAAA-0000-7000-8000-000000000005, 1900",
        "q=0199aaaa-0000-7000-8000-000000000099, ''",
        "status=failed, 700",
        "status=refunded, ''",
        "buyer_id=0199aaaa-0000-7000-8000-000000000001, 1900",
        "org_id=0199aaaa-0000-7000-8000-000000000002, 1900",
        "org_id=0199aaaa-0000-7000-8000-000000000032, 700",
        "product_id=0199aaaa-0000-7000-8000-000000000003, 1900",
        "org_id=0199aaaa-0000-7000-8000-000000000032&product_id=0199aaaa-0000-7000-8000-000000000003, ''",
        "from=2026-11-22T12:00:00Z, 700",
        "to=2026-11-22T12:00:00Z, 1900",
        "sort=total, 700 1900",
        "sort=-total, 1900 700",
        "sort=created_at, 1900 700",
        "limit=2, 700 1900"
    })
    void filters_narrow_and_sorts_order_the_list(String query, String totals) {
        var expected = Stream.of(totals.split(" ")).filter(total -> !total.isEmpty());
        read("transactions?" + query)
                .statusCode(200)
                .body("data.total", equalTo(expected.map(Integer::valueOf).toList()));
    }
}
