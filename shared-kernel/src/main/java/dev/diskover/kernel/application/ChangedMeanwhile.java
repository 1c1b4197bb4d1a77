package dev.diskover.kernel.application;

import dev.diskover.kernel.domain.Rejection;

/** Two changes met; the later one worked on what the earlier had already changed, and may simply be repeated. */
public final class ChangedMeanwhile extends Rejection {

    public ChangedMeanwhile() {
        super(Reason.CONFLICT, "changed_meanwhile", "This was changed by somebody else meanwhile; read it again");
    }
}
