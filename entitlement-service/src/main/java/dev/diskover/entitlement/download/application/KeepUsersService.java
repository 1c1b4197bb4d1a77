package dev.diskover.entitlement.download.application;

import dev.diskover.entitlement.download.application.port.in.KeepUsers;
import dev.diskover.entitlement.download.application.port.out.Users;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class KeepUsersService implements KeepUsers {

    private final Users users;
    private final UnitOfWork unitOfWork;

    KeepUsersService(Users users, UnitOfWork unitOfWork) {
        this.users = users;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(UserId user, boolean active, Instant toldAt) {
        unitOfWork.run(() -> users.keep(user, active, toldAt));
    }
}
