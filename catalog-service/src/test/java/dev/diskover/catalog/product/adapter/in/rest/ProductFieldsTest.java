package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a product may not be. */
@QuarkusTest
class ProductFieldsTest extends RunningService {

    @AfterEach
    void nothing_was_stored() {
        assertThat(count("select count(*) from products")).isZero();
        assertThat(count("select count(*) from outbox")).isZero();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_field_that_is_not_valid_is_named(String field, Object value) {
        create(ANNA, Map.of(field, value))
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.field", hasItem(field));
    }

    static Stream<Arguments> invalid() {
        var lines = Stream.of("name", "sku", "tax_category")
                .flatMap(field -> Stream.of("a\u0000", "a\nb", "a\tb", "a\u007f", "a\u0085", "a\u2028b")
                        .map(text -> Arguments.of(field, text)));
        var texts = Stream.of("description", "short_description")
                .flatMap(field -> Stream.of("a\u0000", "a\u001b").map(text -> Arguments.of(field, text)));
        var others = Stream.of(
                Arguments.of("name", ""),
                Arguments.of("name", " "),
                Arguments.of("name", "\u2003"),
                Arguments.of("name", "n".repeat(201)),
                Arguments.of("slug", "s".repeat(81)),
                Arguments.of("description", "d".repeat(20_001)),
                Arguments.of("short_description", "s".repeat(301)),
                Arguments.of("sku", "s".repeat(101)),
                Arguments.of("tax_category", "t".repeat(51)),
                Arguments.of("price", -1),
                Arguments.of("price", 100_000_001),
                Arguments.of("compare_at_price", -1),
                Arguments.of("currency", "eur"),
                Arguments.of("subscription_days", 0),
                Arguments.of("tags", Collections.nCopies(21, "tag")),
                Arguments.of("display_order", 1_000_001),
                Arguments.of("total_quantity", -1),
                Arguments.of("max_downloads", 0),
                Arguments.of("download_expiry_days", 0));
        return Stream.of(lines, texts, others).flatMap(all -> all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\nb", "", " "})
    void a_tag_that_is_not_valid_is_refused(String tag) {
        create(ANNA, Map.of("tags", List.of("fine", tag))).statusCode(422).body("code", equalTo("validation_failed"));
    }

    @ParameterizedTest
    @CsvSource({
        "type, membership, subscription_days_required",
        "subscription_days, 30, subscription_days_not_allowed",
        "is_limited, true, total_quantity_required",
        "currency, ZZZ, invalid_currency",
        "currency, XAU, invalid_currency",
        "slug, Not A Slug, invalid_slug",
        "slug, '', invalid_slug"
    })
    void a_broken_rule_is_told_by_its_code(String field, String value, String code) {
        create(ANNA, Map.of(field, typed(value))).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void a_window_opens_before_it_closes() {
        create(ANNA, Map.of("available_from", "2026-11-22T12:00:00Z", "available_until", "2026-11-22T12:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("invalid_window"));
    }

    @Test
    void metadata_has_no_nul_and_a_bound() {
        // Given
        var many = IntStream.range(0, 51).boxed().collect(Collectors.toMap(i -> "k" + i, i -> i));

        // When, Then
        create(ANNA, Map.of("metadata", Map.of("a", List.of("\u0000"))))
                .statusCode(422)
                .body("code", equalTo("invalid_metadata"));
        create(ANNA, Map.of("metadata", many)).statusCode(422).body("code", equalTo("validation_failed"));
        create(ANNA, Map.of("metadata", Map.of("k".repeat(101), 1))).statusCode(422);
    }

    @Test
    void a_product_names_its_organization() {
        // Given
        var nobodys = product(Map.of());
        nobodys.remove("org_id");

        // When, Then
        as(ANNA).body(nobodys).post("/v1/products").then().statusCode(422).body("code", equalTo("org_id_required"));
    }

    private static Object typed(String value) {
        return switch (value) {
            case "true" -> true;
            case "1", "9", "30" -> Integer.valueOf(value);
            default -> value;
        };
    }
}
