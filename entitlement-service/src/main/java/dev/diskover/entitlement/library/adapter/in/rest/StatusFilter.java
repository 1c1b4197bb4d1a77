package dev.diskover.entitlement.library.adapter.in.rest;

import dev.diskover.entitlement.grant.domain.EntitlementStatus;

/** A status as clients write it. */
public record StatusFilter(EntitlementStatus status) {

    /** @throws IllegalArgumentException when there is no such status */
    public static StatusFilter fromString(String word) {
        return new StatusFilter(EntitlementStatus.of(word));
    }
}
