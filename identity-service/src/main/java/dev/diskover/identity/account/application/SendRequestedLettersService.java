package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.SendRequestedLetters;
import dev.diskover.identity.account.application.port.out.RequestedLetters;
import dev.diskover.identity.account.application.port.out.RequestedLetters.Request;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class SendRequestedLettersService implements SendRequestedLetters {

    private final RequestedLetters requests;
    private final RequestedLetterPost post;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SendRequestedLettersService(
            RequestedLetters requests, RequestedLetterPost post, UnitOfWork unitOfWork, Clock clock) {
        this.requests = requests;
        this.post = post;
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
            post.post(request);
        }
    }
}
