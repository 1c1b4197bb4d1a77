package dev.diskover.admin.directory.adapter.in.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.application.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt filter must not show everything. */
@QuarkusTest
class DirectoryParametersTest extends RunningService {

    private static final String ID = "0199aaaa-0000-7000-8000-000000000004";

    @ParameterizedTest
    @CsvSource({
        "users?colour=red, unknown_parameter",
        "users?owner_id=me, unknown_parameter",
        "users?sort=username, invalid_sort",
        "users?sort=-, invalid_sort",
        "users?sort=--email, invalid_sort",
        "users?sort=created_at%20desc, invalid_sort",
        "users?to=-999999999-01-01T00:00:00Z, invalid_filter",
        "users?limit=0, invalid_limit",
        "users?limit=101, invalid_limit",
        "users?limit=many, invalid_parameter",
        "users?cursor=nonsense, invalid_cursor",
        "users?is_active=maybe, invalid_parameter",
        "users?from=yesterday, invalid_parameter",
        "users?from=%2B999999999-12-31T23:59:59Z, invalid_filter",
        "users?q=a%00b, invalid_filter",
        "users?email=a%00b, invalid_filter",
        "transactions?buyer_id=me, invalid_parameter",
        "transactions?org_id=1, invalid_parameter",
        "transactions?q=a%00b, invalid_filter",
        "transactions?status=a%00b, invalid_filter",
        "transactions?sort=name, invalid_sort",
        "orgs?is_personal=1, invalid_parameter",
        "orgs?tier=a%00b, invalid_filter",
        "orgs?sort=slug, invalid_sort",
        "products?type=a%00b, invalid_filter",
        "products?sort=-is_active, invalid_sort"
    })
    void a_list_that_cannot_be_is_a_400(String list, String code) {
        read(list).statusCode(400).contentType("application/problem+json").body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"users?q=", "users?email=", "transactions?status=", "orgs?tier=", "products?category="})
    void a_filter_longer_than_anything_is_a_400(String list) {
        read(list + "a".repeat(301)).statusCode(400).body("code", equalTo("invalid_filter"));
    }

    @ParameterizedTest
    @CsvSource({
        "users, created_at, yesterdayish, " + ID,
        "users, created_at, +294277-01-01T00:00:00Z, " + ID,
        "users, created_at, 2026-11-21T12:00:00Z, me",
        "users, email, a\u0000b, " + ID,
        "users, email, \\q, " + ID,
        "orgs, name, loops, me",
        "products, price, 19.5, " + ID,
        "products, price, 99999999999999999999, " + ID,
        "transactions, total, '', " + ID
    })
    void a_cursor_that_somebody_made_up_is_a_400(String list, String sort, String key, String id) {
        var cursor = new Cursor(sort, List.of(key, id)).encode();
        read("%s?sort=%s&cursor=%s".formatted(list, sort, cursor))
                .statusCode(400)
                .body("code", equalTo("invalid_cursor"));
    }

    @Test
    void a_cursor_belongs_to_its_list_sort_and_direction() {
        // Given
        told(Facts.user(Cast.ANNA, "anna@example.test", Map.of()), Facts.user(Cast.BEN, "ben@example.test", Map.of()));
        String cursor = read("users?limit=1&sort=email").extract().path("next_cursor");

        // When, Then
        read("users?sort=email&cursor=" + cursor).statusCode(200).body("data.size()", is(1));
        read("users?sort=-email&cursor=" + cursor).statusCode(400).body("code", equalTo("invalid_cursor"));
        read("users?cursor=" + cursor).statusCode(400).body("code", equalTo("invalid_cursor"));
        read("orgs?sort=name&cursor=" + cursor).statusCode(400).body("code", equalTo("invalid_cursor"));
    }
}
