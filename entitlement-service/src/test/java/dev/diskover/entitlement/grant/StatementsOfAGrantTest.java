package dev.diskover.entitlement.grant;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.kernel.testing.WatchedStatements;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Each statement is a way to the database and back. What comes together shares the begin, the inbox and the commit. */
@QuarkusTest
class StatementsOfAGrantTest extends RunningService {

    @Test
    void a_grant_takes_these_and_no_more() {
        // Given
        told(linked(LOOPS, LOOPS_ZIP));
        var purchase = bought(ANNA, LOOPS, ITEM);

        // When
        var statements = WatchedStatements.of(() -> told(purchase));

        // Then
        assertThat(WatchedStatements.beginnings(statements))
                .containsExactly(
                        "begin",
                        "insert into inbox",
                        "select pg_advisory_xact_lock_shared(hashtextextended('entitlement.product:'",
                        "select product_id,",
                        "with granted",
                        "commit");
    }
}
