package dev.diskover.entitlement.download.adapter.out.postgres;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.CHECKOUT;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.SHOP;
import static dev.diskover.entitlement.fixture.Cast.id;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.diskover.entitlement.download.application.port.out.AddressHashes.AddressHash;
import dev.diskover.entitlement.download.application.port.out.Downloads;
import dev.diskover.entitlement.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadToldTest extends RunningService {

    private static final String GRANT = """
            insert into grants (id, item_id, transaction_id, user_id, email, product_id, product_name, org_id, status,
                                granted_at)
            values (?, ?, ?, ?, 'anna@example.test', ?, 'Loops vol. 1', ?, 'active', now())
            """;
    private static final String ENTITLE = """
            insert into entitlements (id, grant_id, asset_id, user_id, product_id, transaction_id, item_id, status,
                                      downloads_allowed, created_at)
            select ?, id, ?, user_id, product_id, transaction_id, item_id, status, ?, now() from grants
            """;

    @Inject
    Downloads downloads;

    @BeforeEach
    void annaBoughtLoops() {
        told(ready(LOOPS_ZIP));
        execute(GRANT, id(8), ITEM.value(), CHECKOUT.value(), ANNA.value(), LOOPS.value(), SHOP.value());
    }

    @Test
    void a_download_is_told_as_promised() {
        // Given
        execute(ENTITLE, id(9), LOOPS_ZIP.value(), 5);

        // When
        download();

        // Then
        assertPromised(
                "entitlement.DownloadAuthorized.v1",
                published("DownloadAuthorized.v1", Object.class).getFirst());
        assertThat(envelope()).isEqualTo(List.of(id(8).toString(), "2026-11-21T12:00:00Z"));
    }

    @Test
    void no_limit_is_told_as_null() {
        // Given
        execute(ENTITLE, id(9), LOOPS_ZIP.value(), null);

        // When
        download();

        // Then
        assertThat(published("DownloadAuthorized.v1", Object.class))
                .singleElement(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("downloads_used", 1)
                .containsEntry("downloads_allowed", null);
    }

    @Test
    void a_download_whose_fact_cannot_be_stored_is_not_counted() {
        // Given
        execute(ENTITLE, id(9), LOOPS_ZIP.value(), 5);
        execute("alter table outbox add constraint full_up check (false) not valid");

        // When
        var failure = catchThrowable(this::download);
        execute("alter table outbox drop constraint full_up");

        // Then
        assertThat(failure).hasStackTraceContaining("full_up");
        assertThat(count("select sum(downloads_used) + (select count(*) from downloads) from entitlements"))
                .isZero();
    }

    private void download() {
        downloads
                .count(new Downloads.Attempt(ANNA, LOOPS_ZIP, new AddressHash("00ff"), null, NOON))
                .toCompletableFuture()
                .join();
    }

    private List<String> envelope() {
        return database.with(handle -> handle.select("select key, headers ->> 'ce_time' as time from outbox")
                .map((row, context) -> List.of(row.getString("key"), row.getString("time")))
                .one());
    }
}
