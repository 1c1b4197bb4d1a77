package dev.diskover.asset.membership.adapter.out.postgres;

import dev.diskover.asset.fixture.EmptyTables;
import dev.diskover.asset.membership.application.port.out.MembershipCopy;
import dev.diskover.asset.membership.application.port.out.MembershipCopyContract;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresMembershipCopyTest extends MembershipCopyContract {

    @Inject
    MembershipCopy copy;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void startEmpty() {
        EmptyTables.of(database);
    }

    @Override
    protected MembershipCopy copy() {
        return copy;
    }

    @Override
    protected void run(Runnable work) {
        unitOfWork.run(work);
    }
}
