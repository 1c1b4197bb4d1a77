package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Many at the same moment, on the real database. */
@QuarkusTest
class RacesTest extends RunningService {

    private static final int THREADS = 50;

    @Test
    void the_licence_is_never_exceeded() {
        // Given
        told(Facts.at(clock.instant().plusSeconds(1), Facts.license(SHOP, 10)));

        // When
        var statuses = atOnce(THREADS, () -> status(Map.of("name", "P" + UUID.randomUUID())));

        // Then
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(10);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(THREADS - 10);
        assertThat(count("select count(*) from products")).isEqualTo(10);
        assertThat(count("select used from product_counts")).isEqualTo(10);
        assertThat(count("select count(*) from outbox")).isEqualTo(10);
    }

    @Test
    void one_name_gives_each_product_a_slug_of_its_own() {
        // When
        var statuses = atOnce(20, () -> status(Map.of()));

        // Then
        assertThat(statuses).containsOnly(201);
        assertThat(count("select count(distinct slug) from products")).isEqualTo(20);
    }

    @Test
    void one_key_makes_one_product() {
        // When
        var statuses = atOnce(THREADS, () -> as(ANNA).header("Idempotency-Key", "key")
                .body(product(Map.of()))
                .post("/v1/products")
                .statusCode());

        // Then
        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        assertThat(count("select count(*) from products")).isEqualTo(1);
        assertThat(count("select count(*) from outbox")).isEqualTo(1);
    }

    @Test
    void of_many_changes_of_one_version_one_is_made() {
        // Given
        var loops = created(Map.of());

        // When
        var statuses = atOnce(20, () -> as(ANNA).header("If-Match", "\"1\"")
                .body(product(Map.of("price", 1)))
                .put("/v1/products/" + loops)
                .statusCode());

        // Then
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(19);
        assertThat(count("select version from products")).isEqualTo(2);
        assertThat(count("select count(*) from outbox")).isEqualTo(2);
    }

    @Test
    void sellers_who_do_not_care_what_they_overwrite_all_get_through() {
        // Given
        var loops = created(Map.of());

        // When
        var statuses = atOnce(20, () -> as(ANNA).body(product(Map.of()))
                .put("/v1/products/" + loops)
                .statusCode());

        // Then
        assertThat(statuses).containsOnly(200);
        assertThat(count("select version from products")).isEqualTo(21);
    }

    @Test
    void patches_of_different_fields_never_undo_each_other() {
        // Given
        var loops = created(Map.of());
        var fields = new ConcurrentLinkedQueue<>(
                List.of("\"price\": 7", "\"max_downloads\": 7", "\"display_order\": 7", "\"sku\": \"7\""));

        // When
        atOnce(4, () -> patchUntilDone(loops, fields.remove()));

        // Then
        as(ANNA).get("/v1/products/" + loops)
                .then()
                .body("price", is(7))
                .body("max_downloads", is(7))
                .body("display_order", is(7))
                .body("sku", is("7"));
    }

    @Test
    void a_file_is_linked_once() {
        // Given
        var loops = created(Map.of());
        told(Facts.assetReady(SHOP, LOOPS_ZIP));

        // When
        var statuses = atOnce(20, () -> as(ANNA).body(Map.of("asset_id", LOOPS_ZIP.value()))
                .post(assets(SHOP, loops))
                .statusCode());

        // Then
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
        assertThat(count("select count(*) from outbox where type like '%AssetLinkedToProduct%'"))
                .isEqualTo(1);
    }

    private static int status(Map<String, Object> fields) {
        return create(ANNA, fields).extract().statusCode();
    }

    private static int patchUntilDone(String product, String field) {
        Response answer;
        do {
            answer = as(ANNA).body("{%s}".formatted(field)).patch("/v1/products/" + product);
            assertThat(answer.statusCode()).isIn(200, 412);
        } while (answer.statusCode() != 200);
        return answer.statusCode();
    }
}
