package dev.diskover.identity.organization.application.port.out;

class InMemoryMembersTest extends MembersContract {

    private final OrganizationStore store = InMemoryOrganizationStore.empty();

    @Override
    protected OrganizationStore store() {
        return store;
    }
}
