package dev.diskover.admin.account.application.port.out;

import dev.diskover.admin.account.application.port.in.TakeMeasure.Command;

/** Accounts, which identity owns. */
public interface Accounts {

    /** @throws dev.diskover.kernel.application.PartUnavailable */
    Answer apply(Command measure);

    /** What identity says to it. */
    enum Answer {
        DONE,
        NO_SUCH_USER,
        NOT_ALLOWED
    }
}
