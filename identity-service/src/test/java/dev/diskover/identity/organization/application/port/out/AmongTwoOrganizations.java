package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** What contracts of {@link Places} begin with. */
abstract class AmongTwoOrganizations {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Instant LATER = NOON.plus(Duration.ofDays(90));

    OrgId loops;
    OrgId kitchen;

    protected abstract Places places();

    @BeforeEach
    void cast() {
        loops = places().organization();
        kitchen = places().organization();
    }
}
