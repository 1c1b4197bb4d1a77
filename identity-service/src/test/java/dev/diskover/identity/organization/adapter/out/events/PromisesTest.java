package dev.diskover.identity.organization.adapter.out.events;

import dev.diskover.identity.organization.domain.Description;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.OrganizationEvent;
import dev.diskover.identity.organization.domain.OrganizationSnapshot;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.testing.Contracts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromisesTest {

    private static final UUID ANNA = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");
    private static final OrgId LOOPS = new OrgId(UUID.fromString("0199aaaa-0000-7000-8000-000000000002"));

    @ParameterizedTest
    @MethodSource
    void what_is_published_was_promised(OrganizationEvent event) {
        // When
        var fact = OrganizationOutbox.publish(event);

        // Then
        Contracts.assertPromised("identity." + fact.type(), fact.data());
    }

    static List<OrganizationEvent> what_is_published_was_promised() {
        return List.of(
                new OrganizationEvent.OrganizationCreated(loops("Loops", "loops", false, 1), Contracts.NOON),
                new OrganizationEvent.OrganizationUpdated(
                        loops("Loop Kitchen", "loop-kitchen", true, 2), Contracts.NOON),
                new OrganizationEvent.OrganizationDeleted(LOOPS, 3, Contracts.NOON),
                new OrganizationEvent.MemberAdded(LOOPS, ANNA, Role.OWNER, 1, Contracts.NOON),
                new OrganizationEvent.MemberRoleChanged(LOOPS, ANNA, Role.ADMIN, 2, Contracts.NOON),
                new OrganizationEvent.MemberRemoved(LOOPS, ANNA, 3, Contracts.NOON));
    }

    private static OrganizationSnapshot loops(String name, String slug, boolean membersManageProducts, long version) {
        var description = new Description(new OrgName(name), new Slug(slug), new Settings(membersManageProducts));
        return new OrganizationSnapshot(LOOPS, description, false, ANNA, Contracts.NOON, version);
    }
}
