package dev.diskover.catalog.product.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was stored before a migration is there after it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class CarriedOverTest {

    private static final String SCHEMA = "before";
    private static final String SOLD = """
            insert into before.products (id, org_id, name, slug, type, category, price, currency, is_active,
                is_featured, is_limited, version, created_at, updated_at, sold_count)
            select gen_random_uuid(), gen_random_uuid(), slug, slug, 'digital', 'audio', 1900, 'EUR', true,
                false, false, 1, now(), now(), sold_count
            from (values ('loops', 7), ('cover', 0)) as p(slug, sold_count)
            """;
    private static final String SALES = """
            select p.slug || ' ' || s.sold_count from before.products p
            left join before.product_sales s on s.product_id = p.id
            """;
    private static final String FILE = """
            insert into before.assets (asset_id, org_id, name, content_type, size_bytes, updated_at)
            values (gen_random_uuid(), gen_random_uuid(), 'loops.zip', 'application/zip', 1024, now())
            """;
    private static final String LINKED = """
            insert into before.product_assets (product_id, asset_id, position, linked_at)
            select p.id, a.asset_id, 0, now() from before.products p, before.assets a
            """;
    private static final String SHOWN = """
            select p.slug || ' ' || l.name || ' ' || l.content_type || ' ' || l.size_bytes from before.products p
            left join before.product_assets l on l.product_id = p.id
            """;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void two_products_of_before() {
        execute("drop schema if exists before cascade");
        migrate("31");
        execute(SOLD);
    }

    @Test
    void what_was_sold_stays_counted() {
        // When
        migrate("32");

        // Then
        assertThat(texts(SALES)).containsExactlyInAnyOrder("loops 7", "cover 0");
    }

    @Test
    void what_is_known_of_a_file_is_shown_by_its_links() {
        // Given
        execute(FILE);
        execute(LINKED);

        // When
        migrate("33");

        // Then
        assertThat(texts(SHOWN))
                .containsExactlyInAnyOrder(
                        "loops loops.zip application/zip 1024", "cover loops.zip application/zip 1024");
    }

    private void execute(String sql) {
        Jdbi.create(dataSource).useHandle(handle -> handle.execute(sql));
    }

    private List<String> texts(String sql) {
        return Jdbi.create(dataSource)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
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
