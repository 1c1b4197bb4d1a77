package dev.diskover.identity.social.application;

import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.social.application.port.in.SignInByProvider;
import dev.diskover.identity.social.application.port.out.CodeProviders;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import dev.diskover.identity.social.domain.SignInCancelled;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SignInByProviderService implements SignInByProvider {

    private final AttemptBook attempts;
    private final CodeProviders providers;
    private final SocialAccounts accounts;
    private final Sessions sessions;
    private final UnitOfWork unitOfWork;

    SignInByProviderService(
            AttemptBook attempts,
            CodeProviders providers,
            SocialAccounts accounts,
            Sessions sessions,
            UnitOfWork unitOfWork) {
        this.attempts = attempts;
        this.providers = providers;
        this.accounts = accounts;
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public SetOut begin(Provider provider, ReturnPath returnTo) {
        providers.demand(provider);
        var life = providers.attemptLife();
        var attempt = attempts.open(provider, returnTo, life);
        return new SetOut(providers.consentPage(attempt), attempt.secret(), life);
    }

    // The attempt is spent before the provider is asked: a callback that is repeated meanwhile finds nothing.
    @Override
    public Arrival finish(Answer answer, Client client) {
        providers.demand(answer.provider());
        var attempt = attempts.close(answer);
        var person = providers.redeem(attempt, codeOf(answer));
        var proof = Races.settle(() -> unitOfWork.run(() -> accounts.proofOf(person)));
        var signedIn = sessions.open(proof, client).orElseThrow(IdentityNotProven::new);
        return new Arrival(signedIn, attempt.returnTo());
    }

    private static String codeOf(Answer answer) {
        if (answer.error() != null) {
            throw new SignInCancelled();
        }
        if (answer.code() == null || answer.code().isBlank()) {
            throw new IdentityNotProven();
        }
        return answer.code();
    }
}
