package dev.diskover.admin.account.application.port.in;

import dev.diskover.admin.account.domain.Measure;
import java.util.UUID;

/** Has identity act on somebody's account, in the administrator's name. Identity keeps who did it, when and why. */
public interface TakeMeasure {

    /**
     * Repeating it changes nothing on the account.
     *
     * @throws dev.diskover.admin.account.domain.UserNotFound
     * @throws dev.diskover.admin.account.domain.RightEnded
     * @throws dev.diskover.kernel.application.PartUnavailable when identity does not answer: it may have acted or not
     */
    void take(Command command);

    /**
     * @param reason one line
     * @param bearer the administrator's own token
     */
    record Command(UUID user, Measure measure, String reason, String bearer) {

        /** Never shown: the token is a secret. */
        @Override
        public String toString() {
            return "TakeMeasure[%s %s]".formatted(measure, user);
        }
    }
}
