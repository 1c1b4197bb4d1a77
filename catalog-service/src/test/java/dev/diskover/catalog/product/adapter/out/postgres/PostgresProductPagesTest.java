package dev.diskover.catalog.product.adapter.out.postgres;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Sort;
import dev.diskover.catalog.product.application.port.out.ProductPagesContract;
import dev.diskover.catalog.product.application.port.out.Shelf;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class PostgresProductPagesTest extends ProductPagesContract {

    private static final String SOME_ID = "0199aaaa-0000-7000-8000-000000000003";

    @Inject
    PostgresShelf postgres;

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "", "9223372036854775808", "now", "1; drop table products"})
    void a_forged_place_is_refused(String key) {
        for (var sort : List.of(Sort.NEWEST, Sort.CHEAPEST, Sort.DEAREST, Sort.POPULAR)) {
            assertThatThrownBy(() -> page(sort, key, SOME_ID)).isInstanceOf(Cursor.InvalidCursor.class);
        }
    }

    @Test
    void a_forged_id_is_refused() {
        assertThatThrownBy(() -> page(Sort.NEWEST, "1", "loops")).isInstanceOf(Cursor.InvalidCursor.class);
    }

    @Test
    void a_place_beyond_all_time_is_a_place() {
        assertThat(page(Sort.NEWEST, Long.toString(Long.MAX_VALUE), SOME_ID).data())
                .hasSize(7);
        assertThat(page(Sort.NEWEST, "0", SOME_ID).data()).isEmpty();
    }

    private Page<?> page(Sort sort, String key, String id) {
        var cursor = new Cursor(sort.name(), List.of(key, id)).encode();
        return shelf.views().inMarket(new ProductSearch(NO_FILTER, sort, cursor, 20), NOON);
    }

    @Override
    protected Shelf emptyShelf() {
        return postgres.emptied();
    }
}
