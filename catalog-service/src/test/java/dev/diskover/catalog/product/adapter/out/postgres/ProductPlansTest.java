package dev.diskover.catalog.product.adapter.out.postgres;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.EmptyTables;
import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How PostgreSQL finds a page among some thousand products, with a plan that serves all values. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class ProductPlansTest {

    private static final Filter NO_FILTER = new Filter(null, null, null, null, null, null, null, null, null);
    private static final Pattern TABLE = Pattern.compile(" on (\\w+)");
    private static final List<String> MANY_PRODUCTS = List.of(
            """
            insert into products (id, org_id, name, slug, type, category, price, currency, is_active, is_featured,
                is_limited, version, created_at, updated_at)
            select gen_random_uuid(), gen_random_uuid(), 'Loops', 'loops-' || i, 'digital', 'audio', i, 'EUR', true,
                false, false, 1, now() - i * interval '1 second', now() from generate_series(1, 3000) i
            """,
            "insert into product_sales (product_id, sold_count) select id, price % 500 from products",
            """
            insert into product_assets (product_id, asset_id, position, linked_at, name, content_type, size_bytes)
            select id, gen_random_uuid(), 0, now(), 'loops.zip', 'application/zip', 1024 from products
            """,
            "analyze products, product_sales, product_assets");

    @Inject
    Database database;

    @BeforeEach
    void some_thousand_products() {
        EmptyTables.of(database);
        MANY_PRODUCTS.forEach(sql -> database.with(handle -> handle.execute(sql)));
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, products_newest",
        "CHEAPEST, products_by_price",
        "DEAREST, products_by_price",
        "POPULAR, product_sales_popular"
    })
    void a_page_of_the_market_is_a_walk_along_one_index(ProductOrder order, String index) {
        // When
        var plan = plan(ProductConditions.inMarket(NO_FILTER, NOON).sorted(order.orderBy(), 21));

        // Then
        assertThat(plan)
                .contains("using " + index, "using product_assets_pkey")
                .doesNotContain("Seq Scan", "Sort", "Hash");
    }

    @Test
    void a_page_of_an_organization_is_a_walk_along_its_index() {
        assertThat(plan(ProductConditions.of(SHOP, NO_FILTER).sorted(ProductOrder.NEWEST.orderBy(), 21)))
                .contains("using products_of_org")
                .doesNotContain("Seq Scan", "Sort", "Hash");
    }

    @Test
    void one_product_is_found_by_its_keys() {
        assertThat(plan(new ProductQuery("p.id = ?", List.of(SHOP.value()))))
                .contains("using products_pkey", "using product_assets_pkey")
                .doesNotContain("Seq Scan");
    }

    /** Else something could be shown of a table whose changes nobody notices. */
    @Test
    void all_that_is_shown_comes_from_tables_that_the_revision_knows() {
        // Given
        var one = new ProductQuery("p.id = ?", List.of(SHOP.value()));

        // When, Then
        assertThat(tables(one.selecting(ProductViewRow.COLUMNS)))
                .isEqualTo(tables(one.selecting(PresentProduct.COLUMNS)))
                .hasSize(3);
    }

    private String plan(ProductQuery query) {
        return explain(query.selecting(PresentProduct.COLUMNS));
    }

    private TreeSet<String> tables(String sql) {
        return TABLE.matcher(explain(sql))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String explain(String sql) {
        var values = new ArrayList<String>();
        var numbered = sql;
        while (numbered.contains("?")) {
            values.add("null");
            numbered = numbered.replaceFirst("\\?", "\\$" + values.size());
        }
        var prepared = "prepare page as " + numbered;
        var asked = "explain (costs off) execute page" + (values.isEmpty() ? "" : "(" + String.join(",", values) + ")");
        return database.with(handle -> {
            handle.execute("set plan_cache_mode = force_generic_plan");
            handle.execute(prepared);
            var plan = handle.createQuery(asked).mapTo(String.class).list();
            handle.execute("deallocate page");
            handle.execute("reset plan_cache_mode");
            return String.join("\n", plan);
        });
    }
}
