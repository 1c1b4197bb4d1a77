package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.MailedTokens.Holder;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.AccountNotice;
import dev.diskover.identity.account.domain.MailedTokenInvalid;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.application.ChangedMeanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Stores another password with all that follows from it, inside a unit of work. */
@ApplicationScoped
class PasswordChange {

    private final Users users;
    private final SignOuts signOuts;
    private final Letters letters;

    PasswordChange(Users users, SignOuts signOuts, Letters letters) {
        this.users = users;
        this.signOuts = signOuts;
        this.letters = letters;
    }

    void byOwner(UserId id, String oldHash, String newHash, String session) {
        if (!users.replacePassword(id, oldHash, newHash)) {
            throw new ChangedMeanwhile();
        }
        signOuts.elsewhere(id, session);
        tell(users.get(id));
    }

    /** Whoever got the letter reads the mail of the address, so it is verified as well. */
    void byLetter(Holder holder, String newHash, Instant now) {
        var user = users.get(holder.user());
        if (!user.active() || !user.registration().email().equals(holder.email())) {
            throw new MailedTokenInvalid();
        }
        if (!user.emailVerified()) {
            user.verifyEmail(now);
            users.save(user);
        }
        users.setPassword(user.id(), newHash);
        signOuts.everywhere(user.id());
        tell(user);
    }

    private void tell(User user) {
        letters.tell(AccountNotice.PASSWORD_CHANGED, user);
    }
}
