package dev.diskover.catalog.product.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class SalesMigrationTest {

    private static final String SCHEMA = "before_sales";
    private static final String SOLD = """
            insert into before_sales.products (id, org_id, name, slug, type, category, price, currency, is_active,
                is_featured, is_limited, version, created_at, updated_at, sold_count)
            select gen_random_uuid(), gen_random_uuid(), slug, slug, 'digital', 'audio', 1900, 'EUR', true,
                false, false, 1, now(), now(), sold_count
            from (values ('loops', 7), ('cover', 0)) as p(slug, sold_count)
            """;
    private static final String SALES = """
            select p.slug, s.sold_count from before_sales.products p
            left join before_sales.product_sales s on s.product_id = p.id
            """;

    @Inject
    DataSource dataSource;

    @Test
    void what_was_sold_before_stays_counted() {
        // Given
        var jdbi = Jdbi.create(dataSource);
        migrate("31");
        jdbi.useHandle(handle -> handle.execute(SOLD));

        // When
        migrate("32");

        // Then
        var sales = jdbi.withHandle(handle -> handle.createQuery(SALES)
                .map((row, context) -> Map.entry(row.getString("slug"), row.getLong("sold_count")))
                .list());
        assertThat(sales).containsExactlyInAnyOrder(Map.entry("loops", 7L), Map.entry("cover", 0L));
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .locations("db/kernel", "db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
