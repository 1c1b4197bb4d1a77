package dev.diskover.entitlement.grant;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.id;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.retold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrantConcurrencyTest extends RunningService {

    private static final String WAITING = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
            and database = (select oid from pg_database where datname = current_database())
            """;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    void fifty_times_the_same_message_at_once_is_one_grant() {
        // Given
        var purchase = bought(ANNA, LOOPS, ITEM);
        told(linked(LOOPS, LOOPS_ZIP));

        // When
        atOnce(50, () -> tell(purchase));

        // Then
        assertOneGrant();
    }

    @Test
    void fifty_messages_of_the_same_purchase_at_once_are_one_grant() {
        // Given
        var purchase = bought(ANNA, LOOPS, ITEM);
        told(linked(LOOPS, LOOPS_ZIP));

        // When
        atOnce(50, () -> tell(retold(purchase)));

        // Then
        assertOneGrant();
    }

    @Test
    void a_link_waits_for_a_grant_that_has_not_seen_it() {
        // When
        var link = whileUncommitted(bought(ANNA, LOOPS, ITEM), linked(LOOPS, LOOPS_ZIP));

        // Then
        link.join();
        assertOneGrant();
    }

    @Test
    void a_grant_waits_for_a_link_that_has_not_seen_it() {
        // When
        var purchase = whileUncommitted(linked(LOOPS, LOOPS_ZIP), bought(ANNA, LOOPS, ITEM));

        // Then
        purchase.join();
        assertOneGrant();
    }

    @Test
    void grants_of_one_product_do_not_wait_for_each_other() {
        // When
        unitOfWork.run(() -> {
            told(bought(ANNA, LOOPS, ITEM));
            inBackground(bought(ANNA, LOOPS, new ItemId(id(0x26)))).join();
        });

        // Then
        assertThat(count("select count(*) from grants")).isEqualTo(2);
    }

    @Test
    void whichever_comes_first_a_link_and_a_purchase_always_meet() {
        for (var round = 0; round < 40; round++) {
            // Given
            var product = new ProductId(id(0x1000 + round));
            var item = new ItemId(id(0x2000 + round));

            // When
            atOnce(List.<Callable<Boolean>>of(
                    () -> tell(bought(ANNA, product, item)), () -> tell(linked(product, LOOPS_ZIP))));
        }

        // Then
        assertThat(count("select count(*) from entitlements")).isEqualTo(40);
    }

    private void assertOneGrant() {
        assertThat(count("select count(*) from grants")).isEqualTo(1);
        assertThat(count("select count(*) from entitlements")).isEqualTo(1);
        assertThat(published("EntitlementsGranted.v1")).isEqualTo(1);
    }

    /** Tells the second while the first had its effect and is not committed, and lets it run into the lock. */
    private CompletableFuture<Boolean> whileUncommitted(Fact first, Fact second) {
        return unitOfWork.run(() -> {
            told(first);
            var waiting = inBackground(second);
            await().until(() -> count(WAITING) == 1);
            return waiting;
        });
    }

    private CompletableFuture<Boolean> inBackground(Fact fact) {
        return CompletableFuture.supplyAsync(() -> tell(fact), Executors.newVirtualThreadPerTaskExecutor());
    }

    private boolean tell(Fact fact) {
        told(fact);
        return true;
    }
}
