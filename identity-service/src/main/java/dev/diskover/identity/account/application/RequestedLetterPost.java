package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.RequestedLetters.Request;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.User;
import jakarta.enterprise.context.ApplicationScoped;

/** Posts a requested letter, if the address belongs to an account in use. */
@ApplicationScoped
class RequestedLetterPost {

    private final Users users;
    private final VerificationLetters verification;
    private final ResetLetters reset;
    private final CodeLetters code;

    RequestedLetterPost(Users users, VerificationLetters verification, ResetLetters reset, CodeLetters code) {
        this.users = users;
        this.verification = verification;
        this.reset = reset;
        this.code = code;
    }

    void post(Request request) {
        users.withEmail(request.email()).filter(User::active).ifPresent(user -> {
            switch (request.letter()) {
                case VERIFY_EMAIL -> verification.send(user);
                case RESET_PASSWORD -> reset.send(user);
                case LOGIN_CODE -> code.send(user);
            }
        });
    }
}
