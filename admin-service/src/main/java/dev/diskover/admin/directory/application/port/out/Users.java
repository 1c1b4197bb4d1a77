package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.directory.domain.User;
import java.time.Instant;

/** All users, each as told last. */
public interface Users {

    /** Changes nothing when something later is stored already. */
    void store(User user, Instant toldAt);
}
