package dev.diskover.admin.directory.application;

import dev.diskover.admin.directory.application.port.in.KeepUsers;
import dev.diskover.admin.directory.application.port.out.Users;
import dev.diskover.admin.directory.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class KeepUsersService implements KeepUsers {

    private final Users users;

    KeepUsersService(Users users) {
        this.users = users;
    }

    @Override
    public void keep(User user, Instant toldAt) {
        users.store(user, toldAt);
    }
}
