package dev.diskover.catalog.product.adapter.in.kafka;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.loopsZip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.link.application.port.out.AssetCopy;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.link.domain.LinkEvent.AssetLinked;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Facts that have their effect together, and a seller at work at the same moment. */
@QuarkusTest
class FactsAndSellersTest extends RunningService {

    private static final Fact DELETED = Contracts.fact("identity.OrganizationDeleted.v1");
    private static final Fact RENAMED = Facts.assetRenamed("new.zip", NOON.plusSeconds(1));

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    AssetCopy assets;

    @Inject
    Links links;

    @Test
    void a_sale_and_the_end_of_the_organization_do_not_deadlock_with_a_change_of_the_product() throws Exception {
        // Given
        var loops = created(Map.of());
        var sale = Facts.sale(UUID.randomUUID(), Map.of(UUID.fromString(loops), 1));

        // When
        var status = between(() -> told(sale), () -> reprice(loops), () -> told(DELETED));

        // Then
        assertThat(status).isEqualTo(200);
        assertThat(count("select count(*) from products where not is_active and price = 7"))
                .isEqualTo(1);
        assertThat(count("select count(*) from counted_sales")).isEqualTo(1);
    }

    @Test
    void the_end_of_the_organization_and_a_new_name_do_not_deadlock_with_the_linking_of_that_file() throws Exception {
        // Given
        var loops = created(Map.of());
        told(Facts.assetReady(SHOP, LOOPS_ZIP));

        // When
        var status = between(() -> told(DELETED), () -> link(loops), () -> told(RENAMED));

        // Then
        assertThat(status).isEqualTo(201);
        assertThat(count("select count(*) from products where is_active")).isZero();
        assertThat(count("select count(*) from assets where name = 'new.zip'")).isEqualTo(1);
    }

    @Test
    void a_name_that_comes_while_the_file_is_linked_is_shown() throws Exception {
        // Given
        var loops = created(Map.of());
        told(Facts.assetReady(SHOP, LOOPS_ZIP));

        // When
        var status = between(() -> told(RENAMED), () -> link(loops), () -> {});

        // Then
        assertThat(status).isEqualTo(201);
        as(ANNA).get("/v1/products/" + loops).then().body("assets.name", contains("new.zip"));
    }

    @Test
    void a_name_that_waits_for_the_linking_of_the_file_is_shown() throws Exception {
        // Given
        var loops = created(Map.of());
        told(Facts.assetReady(SHOP, LOOPS_ZIP));

        // When
        between(() -> linkAtOnce(loops), Executors.callable(() -> told(RENAMED)), () -> {});

        // Then
        as(ANNA).get("/v1/products/" + loops).then().body("assets.name", contains("new.zip"));
    }

    /** Both of these in one unit of work; the other begins between them and goes as far as it can. */
    private <T> T between(Runnable first, Callable<T> other, Runnable second)
            throws InterruptedException, ExecutionException {
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<T> running = unitOfWork.run(() -> {
                first.run();
                var begun = thread.submit(other);
                await().atMost(Duration.ofSeconds(30)).until(() -> begun.isDone() || somebodyWaits());
                second.run();
                return begun;
            });
            return running.get();
        }
    }

    /** Asked on a connection of its own: within one transaction the answer would stay the first one. */
    private boolean somebodyWaits() {
        return CompletableFuture.supplyAsync(() -> count("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'"))
                        .join()
                > 0;
    }

    private static int reprice(String product) {
        return as(ANNA).body(product(Map.of("price", 7)))
                .put("/v1/products/" + product)
                .statusCode();
    }

    /** The last part of linking a file, in the unit of work that runs. */
    private void linkAtOnce(String product) {
        assets.keep(loopsZip());
        links.add(new AssetLinked(SHOP, new ProductId(UUID.fromString(product)), LOOPS_ZIP, 0, NOON));
    }

    private static int link(String product) {
        return as(ANNA).body(Map.of("asset_id", LOOPS_ZIP.value()))
                .post(assets(SHOP, product))
                .statusCode();
    }
}
