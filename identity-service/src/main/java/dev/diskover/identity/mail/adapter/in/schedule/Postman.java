package dev.diskover.identity.mail.adapter.in.schedule;

import dev.diskover.identity.mail.application.port.in.SendWaitingLetters;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Postman {

    private final SendWaitingLetters letters;

    Postman(SendWaitingLetters letters) {
        this.letters = letters;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendWaiting() {
        letters.send();
    }
}
