package dev.diskover.entitlement.grant.domain;

/** A bug, not a refusal: nobody outside can ask for this. */
public final class IllegalGrantChange extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalGrantChange(GrantId grant, EntitlementStatus from, EntitlementStatus to) {
        super("Grant %s is %s and cannot become %s".formatted(grant.value(), from, to));
    }
}
