package dev.diskover.catalog.product.adapter.in.kafka;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of an organization's products when it ends, and that nothing brings them back. */
@QuarkusTest
class ClosedShopTest extends RunningService {

    private static final Fact DELETED = Contracts.fact("identity.OrganizationDeleted.v1");

    @Test
    void a_withdrawn_product_is_told_with_all_that_was_told_when_it_was_published() throws JsonProcessingException {
        // Given
        created(everything());
        var published = told("ProductPublished.v1");
        clock.set(NOON.plusSeconds(1));

        // When
        told(DELETED);

        // Then
        assertThat(told("ProductDeactivated.v1"))
                .isEqualTo(
                        published.put("is_active", false).put("version", 2).put("updated_at", "2026-11-21T12:00:01Z"));
    }

    @Test
    void a_withdrawn_product_keeps_all_that_buyers_may_look_up() {
        // Given
        var id = created(everything());
        var before = row(id);

        // When
        told(DELETED);

        // Then
        assertThat(row(id)).isEqualTo(before);
    }

    @Test
    void activations_at_the_same_moment_do_not_outlive_the_organization() {
        // Given
        var hidden = created(Map.of("is_active", false));

        // When
        var statuses = atOnce(8, () -> {
            var status = activate(hidden);
            told(Facts.at(NOON, DELETED));
            return status;
        });

        // Then
        assertThat(statuses).isSubsetOf(Set.of(200, 404, 412));
        assertThat(count("select count(*) from products where is_active")).isZero();
        assertThat(activate(hidden)).isEqualTo(404);
        var told = published();
        assertThat(told.contains("diskover.catalog.ProductPublished.v1"))
                .isEqualTo(told.getLast().endsWith("ProductDeactivated.v1"));
    }

    @Test
    void news_that_come_after_the_end_reopen_nothing() {
        // Given
        var loops = created(Map.of());
        var hidden = created(Map.of("is_active", false));
        told(DELETED);

        // When
        told(Facts.organization(SHOP, true, 9), Facts.member(SHOP, ANNA, "owner", 9), Facts.license(SHOP, null));

        // Then
        create(ANNA, Map.of()).statusCode(404);
        assertThat(List.of(activate(loops), activate(hidden))).containsOnly(404);
        assertThat(count("select count(*) from products where is_active")).isZero();
    }

    private static Map<String, Object> everything() {
        var fields = new HashMap<String, Object>(Map.of("type", "membership", "subscription_days", 30));
        fields.putAll(Map.of("slug", "all", "description", "D", "short_description", "S", "category", "audio"));
        fields.putAll(Map.of("compare_at_price", 2500, "currency", "USD", "sku", "L-1", "tags", List.of("loops")));
        fields.putAll(Map.of("tax_category", "digital", "is_featured", true, "display_order", 3));
        fields.putAll(Map.of("is_limited", true, "total_quantity", 7, "max_downloads", 5, "download_expiry_days", 9));
        fields.putAll(Map.of("available_from", "2026-11-21T11:00:00Z", "available_until", "2026-11-22T12:00:00Z"));
        fields.putAll(Map.of("license_key_policy", Map.of("activations_allowed", 3), "metadata", Map.of("bpm", 1)));
        return fields;
    }

    /** The one fact of this type that waits for others. */
    private ObjectNode told(String type) throws JsonProcessingException {
        var data = database.with(handle -> handle.select("select data from outbox where type like ?", "%" + type)
                .mapTo(String.class)
                .one());
        return (ObjectNode) FactJson.MAPPER.readTree(data);
    }

    /** All of a product's row but what withdrawing it changes. */
    private String row(String id) {
        return database.with(handle -> handle.select(
                        "select (to_jsonb(p) - 'is_active' - 'version' - 'updated_at')::text from products p"
                                + " where id = ?::uuid",
                        id)
                .mapTo(String.class)
                .one());
    }

    private static int activate(String product) {
        return as(ANNA).body("{\"is_active\": true}")
                .patch("/v1/products/" + product)
                .statusCode();
    }
}
