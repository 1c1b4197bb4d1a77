package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.SendRequestedLetters;
import dev.diskover.identity.account.application.port.out.RequestedLetters;
import dev.diskover.identity.account.application.port.out.RequestedLetters.Request;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.User;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A letter goes out only if the address belongs to an account in use. */
@ApplicationScoped
class SendRequestedLettersService implements SendRequestedLetters {

    private final RequestedLetters requests;
    private final Users users;
    private final SecretLetters letters;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SendRequestedLettersService(
            RequestedLetters requests, Users users, SecretLetters letters, UnitOfWork unitOfWork, Clock clock) {
        this.requests = requests;
        this.users = users;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void send() {
        var due = unitOfWork.run(() -> requests.claim(clock.instant()));
        due.forEach(request -> unitOfWork.run(() -> sendOnce(request)));
    }

    private void sendOnce(Request request) {
        if (requests.take(request)) {
            users.withEmail(request.email())
                    .filter(User::active)
                    .ifPresent(user -> letters.send(request.letter(), user));
        }
    }
}
