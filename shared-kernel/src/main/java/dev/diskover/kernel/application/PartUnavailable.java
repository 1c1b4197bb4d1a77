package dev.diskover.kernel.application;

import dev.diskover.kernel.domain.Rejection;

/** Another part of the system was needed for the answer and did not give one. */
public final class PartUnavailable extends Rejection {

    public PartUnavailable(String part) {
        super(
                Reason.UNAVAILABLE,
                "service_unavailable",
                "The %s service cannot be reached right now; try again in a moment".formatted(part));
    }
}
