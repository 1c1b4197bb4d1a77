package dev.diskover.catalog.membership.application.port.out;

import dev.diskover.catalog.fixture.InMemoryMembershipCopy;

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
