package dev.diskover.catalog.membership.adapter.out.postgres;

import dev.diskover.catalog.fixture.EmptyTables;
import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.application.port.out.MembershipCopyContract;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class PostgresMembershipCopyTest extends MembershipCopyContract {

    @Inject
    MembershipCopy copy;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void nothing_known() {
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
