package dev.diskover.identity.organization.application.port.out;

class InMemoryPlacesTest extends PlacesContract {

    private final Places places = new InMemoryPlaces();

    @Override
    protected Places places() {
        return places;
    }
}
