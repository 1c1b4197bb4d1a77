package dev.diskover.catalog.product.adapter.out.postgres;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.product.application.port.out.ProductsContract;
import dev.diskover.catalog.product.application.port.out.Shelf;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class PostgresProductsTest extends ProductsContract {

    @Inject
    PostgresShelf postgres;

    @Inject
    Database database;

    @Test
    void a_unit_that_fails_leaves_neither_product_nor_fact_nor_count() {
        // When
        assertThatThrownBy(() -> shelf.run(() -> {
                    add(product(SHOP, "loops"), 1);
                    throw new IllegalStateException("the power went out");
                }))
                .hasMessage("the power went out");

        // Then
        assertThat(postgres.count("products")).isZero();
        assertThat(shelf.published()).isZero();
        added(SHOP, "loops", 1);
    }

    @Test
    void a_change_outside_a_unit_of_work_is_a_bug() {
        // Given
        var loops = added(SHOP, "loops", 50);
        loops.change(Drafts.loops(), 1L, NOON);

        // When, Then
        assertThatThrownBy(() -> shelf.products().save(loops)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update product_counts set used = ceiling + 1",
                "update product_counts set used = -1",
                "update products set price = -1",
                "update product_sales set sold_count = -1",
                "update products set name = ''",
                "update products set type = 'rental'",
                "update products set subscription_days = 30",
                "update products set is_limited = true",
                "update products set max_downloads = 0",
                "update products set available_from = now(), available_until = now()"
            })
    void the_database_refuses_what_the_domain_would(String sql) {
        // Given
        added(SHOP, "loops", 50);

        // When, Then
        assertThatThrownBy(() -> database.with(handle -> handle.execute(sql)))
                .hasMessageContaining("violates check constraint");
    }

    @Override
    protected Shelf emptyShelf() {
        return postgres.emptied();
    }
}
