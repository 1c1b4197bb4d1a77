package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.RequestVerification;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RequestVerificationService implements RequestVerification {

    private final Users users;
    private final SecretLetters letters;
    private final UnitOfWork unitOfWork;

    RequestVerificationService(Users users, SecretLetters letters, UnitOfWork unitOfWork) {
        this.users = users;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void request(UserId id) {
        unitOfWork.run(() -> {
            var user = users.get(id);
            if (!user.emailVerified()) {
                letters.send(AccountLetter.VERIFY_EMAIL, user);
            }
        });
    }
}
