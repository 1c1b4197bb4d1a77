package dev.diskover.identity.organization.application.port.out;

class InMemoryObligationsTest extends ObligationsContract {

    private final Places places = new InMemoryPlaces();

    @Override
    protected Places places() {
        return places;
    }
}
