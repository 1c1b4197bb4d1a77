package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.Measure;
import dev.diskover.identity.account.domain.UserId;
import java.util.UUID;

/** Lets an administrator act on somebody's account, for a reason that is kept with who did it and when. */
public interface TakeMeasure {

    /**
     * Repeating it changes nothing on the account.
     *
     * @throws dev.diskover.identity.account.domain.UserNotFound
     */
    void take(Command command);

    /** @param reason one line, 500 characters at most */
    record Command(UserId user, Measure measure, UUID administrator, String reason) {}
}
