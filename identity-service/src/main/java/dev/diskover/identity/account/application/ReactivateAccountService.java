package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.ReactivateAccount;
import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.AccountNotice;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ReactivateAccountService implements ReactivateAccount {

    private final Users users;
    private final Letters letters;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ReactivateAccountService(Users users, Letters letters, UnitOfWork unitOfWork, Clock clock) {
        this.users = users;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void reactivate(UserId id) {
        unitOfWork.run(() -> {
            var user = users.get(id);
            if (!user.active()) {
                restore(user);
            }
        });
    }

    private void restore(User user) {
        user.reactivate(clock.instant());
        users.save(user);
        letters.tell(AccountNotice.ACCOUNT_REACTIVATED, user);
    }
}
