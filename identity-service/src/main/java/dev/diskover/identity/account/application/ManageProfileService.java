package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.UserNotFound;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ManageProfileService implements ManageProfile {

    private final Users users;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ManageProfileService(Users users, UnitOfWork unitOfWork, Clock clock) {
        this.users = users;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public UserView view(UserId id) {
        return users.view(id).orElseThrow(UserNotFound::new);
    }

    @Override
    public UserView describe(UserId id, Profile profile) {
        return unitOfWork.run(() -> {
            var user = users.get(id);
            user.describe(profile, clock.instant());
            users.save(user);
            return view(id);
        });
    }
}
