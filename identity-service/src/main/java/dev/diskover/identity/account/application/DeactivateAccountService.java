package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.DeactivateAccount;
import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.AccountNotice;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class DeactivateAccountService implements DeactivateAccount {

    private final Users users;
    private final SignOuts signOuts;
    private final Letters letters;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    DeactivateAccountService(Users users, SignOuts signOuts, Letters letters, UnitOfWork unitOfWork, Clock clock) {
        this.users = users;
        this.signOuts = signOuts;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void deactivate(UserId id) {
        unitOfWork.run(() -> {
            var user = users.get(id);
            if (user.active()) {
                end(user);
            }
        });
    }

    private void end(User user) {
        user.deactivate(clock.instant());
        users.save(user);
        signOuts.everywhere(user.id());
        letters.tell(AccountNotice.ACCOUNT_DEACTIVATED, user);
    }
}
