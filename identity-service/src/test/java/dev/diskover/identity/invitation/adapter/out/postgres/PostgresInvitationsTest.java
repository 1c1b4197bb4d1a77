package dev.diskover.identity.invitation.adapter.out.postgres;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.invitation.application.port.out.Invitations;
import dev.diskover.identity.invitation.application.port.out.InvitationsContract;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresInvitationsTest extends InvitationsContract {

    @Inject
    Invitations invitations;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Crowd crowd;

    @Inject
    Tenants tenants;

    @Override
    protected Invitations invitations() {
        return invitations;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected UUID user() {
        return crowd.of(1).getFirst();
    }

    @Override
    protected UUID organization() {
        return tenants.org(user());
    }
}
