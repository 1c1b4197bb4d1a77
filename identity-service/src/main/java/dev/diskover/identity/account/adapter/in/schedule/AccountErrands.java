package dev.diskover.identity.account.adapter.in.schedule;

import dev.diskover.identity.account.application.port.in.ForgetSpent;
import dev.diskover.identity.account.application.port.in.SendRequestedLetters;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AccountErrands {

    private final SendRequestedLetters letters;
    private final ForgetSpent spent;

    AccountErrands(SendRequestedLetters letters, ForgetSpent spent) {
        this.letters = letters;
        this.spent = spent;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendRequestedLetters() {
        letters.send();
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetSpent() {
        spent.forget();
    }
}
