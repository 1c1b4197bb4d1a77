package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.RequestLetter;
import dev.diskover.identity.account.application.port.out.RequestedLetters;
import dev.diskover.identity.account.application.port.out.RequestedLetters.Request;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.InvalidEmail;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

@ApplicationScoped
class RequestLetterService implements RequestLetter {

    private final RequestedLetters requests;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    RequestLetterService(RequestedLetters requests, UnitOfWork unitOfWork, Clock clock) {
        this.requests = requests;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void request(AccountLetter letter, String email) {
        address(email)
                .ifPresent(
                        address -> unitOfWork.run(() -> requests.add(new Request(letter, address), clock.instant())));
    }

    private static Optional<EmailAddress> address(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (InvalidEmail nobodysAddress) {
            return Optional.empty();
        }
    }
}
