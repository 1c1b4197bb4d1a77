package dev.diskover.catalog.membership.application;

import dev.diskover.catalog.membership.application.port.out.Identity;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.kernel.application.PartUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers what a test says, and remembers with whose tokens it was asked. */
final class AskedIdentity implements Identity {

    final List<String> askedWith = new ArrayList<>();
    Optional<Membership> membership = Optional.empty();
    Optional<License> license = Optional.empty();
    boolean isDown;

    @Override
    public Optional<Membership> membership(OrgId org, String bearer) {
        ask(bearer);
        return membership;
    }

    @Override
    public Optional<License> license(OrgId org, String bearer) {
        ask(bearer);
        return license;
    }

    private void ask(String bearer) {
        askedWith.add(bearer);
        if (isDown) {
            throw new PartUnavailable("identity");
        }
    }
}
