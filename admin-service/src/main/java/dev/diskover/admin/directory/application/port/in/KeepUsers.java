package dev.diskover.admin.directory.application.port.in;

import dev.diskover.admin.directory.domain.User;
import java.time.Instant;

/** Takes in what is told of users. It may come twice and in any order. */
public interface KeepUsers {

    void keep(User user, Instant toldAt);
}
