package dev.diskover.identity.organization.application.port.out;

class InMemoryOrganizationsTest extends OrganizationsContract {

    private final OrganizationStore store = InMemoryOrganizationStore.empty();

    @Override
    protected OrganizationStore store() {
        return store;
    }
}
