package dev.diskover.journeys;

import dev.diskover.demo.Person;
import java.util.List;

/** Addresses, one of each service that shows its users something of their own. */
final class Places {

    /** With a gap for the user's organization. */
    static final List<String> ALL =
            List.of("/v1/users/me", "/v1/orgs/%s/products", "/v1/orgs/%s/assets", "/v1/transactions", "/v1/library");

    static List<String> of(Person person) {
        return ALL.stream().map(place -> place.formatted(person.orgId())).toList();
    }

    private Places() {}
}
