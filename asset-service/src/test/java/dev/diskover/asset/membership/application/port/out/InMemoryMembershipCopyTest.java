package dev.diskover.asset.membership.application.port.out;

import dev.diskover.asset.fixture.InMemoryMembershipCopy;

class InMemoryMembershipCopyTest extends MembershipCopyContract {

    private final InMemoryMembershipCopy copy = new InMemoryMembershipCopy();

    @Override
    protected MembershipCopy copy() {
        return copy;
    }

    @Override
    protected void run(Runnable work) {
        work.run();
    }
}
