package dev.diskover.admin.directory.adapter.in.kafka;

import static dev.diskover.admin.fixture.Cast.LOOPS;
import static dev.diskover.admin.fixture.Cast.SHOP;
import static dev.diskover.kernel.testing.Contracts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.directory.application.port.in.ListProducts;
import dev.diskover.admin.directory.application.port.in.ListProducts.ProductView;
import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogMessagesTest extends RunningService {

    @Inject
    ListProducts products;

    @Test
    void the_published_sample_is_read_however_often_it_comes() {
        // Given
        var published = Contracts.fact("catalog.ProductPublished.v1");

        // When
        told(published, published, Facts.at(NOON.plusSeconds(1), published));

        // Then
        assertThat(loops())
                .isEqualTo(new ProductView(
                        LOOPS,
                        SHOP,
                        null,
                        "Loops vol. 1",
                        "loops-vol-1",
                        "digital",
                        "audio",
                        1900,
                        "EUR",
                        true,
                        NOON,
                        NOON));
        assertThat(count("products")).isEqualTo(1);
    }

    @Test
    void a_product_is_shown_in_its_highest_version_whatever_order_they_come_in() {
        // Given
        var published = Contracts.fact("catalog.ProductPublished.v1");
        var updated = Facts.of("catalog.ProductUpdated.v1", Map.of("version", 2, "price", 2900));
        var deactivated =
                Facts.of("catalog.ProductDeactivated.v1", Map.of("version", 3, "price", 2900, "is_active", false));

        // When
        told(deactivated, published, updated);

        // Then
        assertThat(loops())
                .extracting(ProductView::price, ProductView::isActive)
                .containsExactly(2900L, false);
    }

    @Test
    void of_many_versions_at_once_the_highest_stays() {
        // Given
        var versions = IntStream.rangeClosed(1, 40)
                .mapToObj(version -> Facts.product(LOOPS, "Version " + version, Map.of("version", version)))
                .collect(Collectors.toList());
        Collections.shuffle(versions, new Random(7));

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            versions.forEach(version -> threads.execute(() -> told(version)));
        }

        // Then
        assertThat(loops().name()).isEqualTo("Version 40");
        assertThat(count("inbox")).isEqualTo(40);
    }

    @Test
    void one_message_delivered_to_many_at_once_has_one_effect() {
        // Given
        Fact published = Contracts.fact("catalog.ProductPublished.v1");

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(again -> threads.execute(() -> told(published)));
        }

        // Then
        assertThat(count("products")).isEqualTo(1);
        assertThat(count("inbox")).isEqualTo(1);
    }

    @Test
    void the_name_of_the_organization_is_shown_once_it_is_told() {
        // When
        told(Contracts.fact("catalog.ProductPublished.v1"), Contracts.fact("identity.OrganizationCreated.v1"));

        // Then
        assertThat(loops().orgName()).isEqualTo("Loops");
    }

    private ProductView loops() {
        var filter = new ListProducts.Filter(null, null, null, null, null);
        return products.list(filter, new Paging(null, null, 100)).data().getFirst();
    }
}
