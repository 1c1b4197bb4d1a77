package dev.diskover.identity.organization.application.port.out;

import java.time.Duration;

public interface OrganizationTimes {

    /** How long a former slug leads to its organization and to no other. */
    Duration slugHold();

    /** How long after its period a subscription still counts: that it was renewed may be told late. */
    Duration renewalGrace();
}
