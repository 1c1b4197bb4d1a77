package dev.diskover.identity.session.application.port.out;

class InMemoryRefreshTokensTest extends RefreshTokensContract {

    private final SessionStore store = InMemorySessionStore.empty();

    @Override
    protected SessionStore store() {
        return store;
    }
}
