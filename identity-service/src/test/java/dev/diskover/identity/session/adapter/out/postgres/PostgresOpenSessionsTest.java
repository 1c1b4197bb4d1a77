package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.session.application.port.out.OpenSessionsContract;
import dev.diskover.identity.session.application.port.out.SessionStore;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresOpenSessionsTest extends OpenSessionsContract {

    @Inject
    PostgresSessionStore store;

    @Override
    protected SessionStore store() {
        return store;
    }
}
