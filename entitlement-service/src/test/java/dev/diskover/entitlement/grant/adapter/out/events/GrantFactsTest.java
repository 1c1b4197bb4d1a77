package dev.diskover.entitlement.grant.adapter.out.events;

import static dev.diskover.entitlement.fixture.Cast.ANNA_BUYS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.PAID_LOOPS;
import static dev.diskover.entitlement.fixture.Cast.id;
import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.grant.domain.Entitlement;
import dev.diskover.entitlement.grant.domain.EntitlementId;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.GrantEvent;
import dev.diskover.entitlement.grant.domain.GrantId;
import dev.diskover.entitlement.grant.domain.Terms;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantFactsTest {

    @Test
    void what_was_granted_is_told_as_promised() {
        // When
        var fact = new GrantFacts().of(new GrantEvent.EntitlementsGranted(grantUntil(null), NOON));

        // Then
        assertThat(fact.type()).isEqualTo("EntitlementsGranted.v1");
        assertThat(fact.key()).isEqualTo(id(8).toString());
        assertPromised("entitlement.EntitlementsGranted.v1", fact.data());
    }

    @Test
    void what_expired_is_told_as_promised() {
        // When
        var fact = new GrantFacts().of(new GrantEvent.EntitlementsExpired(grantUntil(NOON), NOON));

        // Then
        assertThat(fact.type()).isEqualTo("EntitlementsExpired.v1");
        assertPromised("entitlement.EntitlementsExpired.v1", fact.data());
    }

    private static Grant grantUntil(Instant end) {
        var entitlement = new Entitlement(new EntitlementId(id(9)), LOOPS_ZIP);
        return Grant.restoreActive(new GrantId(id(8)), PAID_LOOPS, ANNA_BUYS, new Terms(end, 5), List.of(entitlement));
    }
}
