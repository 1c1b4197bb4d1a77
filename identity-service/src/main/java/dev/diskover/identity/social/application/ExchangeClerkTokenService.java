package dev.diskover.identity.social.application;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.social.application.port.in.ExchangeClerkToken;
import dev.diskover.identity.social.application.port.out.Clerk;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ExchangeClerkTokenService implements ExchangeClerkToken {

    private final Clerk clerk;
    private final ClerkAccounts accounts;
    private final Sessions sessions;
    private final UnitOfWork unitOfWork;

    ExchangeClerkTokenService(Clerk clerk, ClerkAccounts accounts, Sessions sessions, UnitOfWork unitOfWork) {
        this.clerk = clerk;
        this.accounts = accounts;
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
    }

    // Clerk's tokens do not tell the address, so at first sight Clerk is asked; later the link is enough.
    @Override
    public SignedIn exchange(String token, Client client) {
        var subject = clerk.subjectOf(token);
        var proof = accounts.known(subject).orElseGet(() -> firstSeen(subject));
        return sessions.open(proof, client).orElseThrow(IdentityNotProven::new);
    }

    private Proof firstSeen(String subject) {
        var user = clerk.user(subject);
        return Races.settle(() -> unitOfWork.run(() -> accounts.firstSeen(user)));
    }
}
