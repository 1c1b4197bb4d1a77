package dev.diskover.identity.invitation.application.port.out;

import dev.diskover.identity.invitation.fixture.InMemoryInvitations;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.UnitOfWork;
import java.util.UUID;

class InMemoryInvitationsTest extends InvitationsContract {

    private final InMemoryInvitations invitations = new InMemoryInvitations();

    @Override
    protected Invitations invitations() {
        return invitations;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new AtOnce();
    }

    @Override
    protected UUID user() {
        return UUID.randomUUID();
    }

    @Override
    protected UUID organization() {
        return UUID.randomUUID();
    }
}
