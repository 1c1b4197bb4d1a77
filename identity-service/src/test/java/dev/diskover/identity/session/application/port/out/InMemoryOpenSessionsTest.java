package dev.diskover.identity.session.application.port.out;

class InMemoryOpenSessionsTest extends OpenSessionsContract {

    private final SessionStore store = InMemorySessionStore.empty();

    @Override
    protected SessionStore store() {
        return store;
    }
}
