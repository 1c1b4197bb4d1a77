package dev.diskover.identity.license.adapter.out.events;

import dev.diskover.identity.license.domain.LicenseAssigned;
import dev.diskover.kernel.testing.Contracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LicenseOutboxTest {

    @Test
    void what_is_published_was_promised() {
        // Given
        var loops = UUID.fromString("0199aaaa-0000-7000-8000-000000000002");

        // When
        var fact =
                LicenseOutbox.publish(new LicenseAssigned(loops, "free", 100, 1000, 100, 50, 5, null, Contracts.NOON));

        // Then
        Contracts.assertPromised("identity." + fact.type(), fact.data());
    }
}
