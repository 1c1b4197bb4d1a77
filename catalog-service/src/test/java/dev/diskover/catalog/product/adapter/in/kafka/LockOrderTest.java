package dev.diskover.catalog.product.adapter.in.kafka;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** Facts that have their effect together and a seller at work at the same moment never wait for each other. */
@QuarkusTest
class LockOrderTest extends RunningService {

    private static final Fact DELETED = Contracts.fact("identity.OrganizationDeleted.v1");

    @Inject
    UnitOfWork unitOfWork;

    @Test
    void a_sale_and_the_end_of_the_organization_and_a_change_of_the_product() throws Exception {
        // Given
        var loops = created(Map.of());
        var sale = Facts.sale(UUID.randomUUID(), Map.of(UUID.fromString(loops), 1));

        // When
        var status = between(sale, DELETED, () -> as(ANNA).body(product(Map.of("price", 7)))
                .put("/v1/products/" + loops)
                .statusCode());

        // Then
        assertThat(status).isEqualTo(200);
        assertThat(count("select count(*) from products where not is_active and price = 7"))
                .isEqualTo(1);
        assertThat(count("select count(*) from counted_sales")).isEqualTo(1);
    }

    @Test
    void the_end_of_the_organization_and_a_file_of_a_new_name_and_the_linking_of_that_file() throws Exception {
        // Given
        var loops = created(Map.of());
        told(Facts.assetReady(SHOP, LOOPS_ZIP));

        // When
        var status = between(DELETED, Facts.assetRenamed("new.zip", NOON.plusSeconds(1)), () -> as(ANNA).body(
                        Map.of("asset_id", LOOPS_ZIP.value()))
                .post(assets(SHOP, loops))
                .statusCode());

        // Then
        assertThat(status).isEqualTo(201);
        assertThat(count("select count(*) from products where is_active")).isZero();
        assertThat(count("select count(*) from assets where name = 'new.zip'")).isEqualTo(1);
    }

    /** Both facts in one unit of work; the request begins between them and goes as far as it can. */
    private int between(Fact first, Fact second, IntSupplier request) throws InterruptedException, ExecutionException {
        try (var seller = Executors.newSingleThreadExecutor()) {
            Future<Integer> status = unitOfWork.run(() -> {
                told(first);
                var running = seller.submit(request::getAsInt);
                await().atMost(Duration.ofSeconds(30)).until(() -> running.isDone() || somebodyWaits());
                told(second);
                return running;
            });
            return status.get();
        }
    }

    /** Asked on a connection of its own: within one transaction the answer would stay the first one. */
    private boolean somebodyWaits() {
        return CompletableFuture.supplyAsync(() -> count("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'"))
                        .join()
                > 0;
    }
}
