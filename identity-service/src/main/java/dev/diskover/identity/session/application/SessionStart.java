package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Issued;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import dev.diskover.identity.session.application.port.out.SignInNotices;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Begins a session, and tells the user when it comes from a place they never signed in from. */
@ApplicationScoped
class SessionStart {

    private final RefreshTokens refreshTokens;
    private final ManageProfile profiles;
    private final SignInNotices notices;
    private final SessionTimes times;
    private final UnitOfWork unitOfWork;

    SessionStart(
            RefreshTokens refreshTokens,
            ManageProfile profiles,
            SignInNotices notices,
            SessionTimes times,
            UnitOfWork unitOfWork) {
        this.refreshTokens = refreshTokens;
        this.profiles = profiles;
        this.notices = notices;
        this.times = times;
        this.unitOfWork = unitOfWork;
    }

    /** @return empty when the proof lets nobody in any more; nobody is told of it then */
    Optional<Issued> begin(Proof proof, Client client, Instant now) {
        return unitOfWork.run(() -> {
            var newPlace = refreshTokens.isNewPlace(proof.user().value(), client);
            var issued = refreshTokens.begin(proof, client, now, times.sessionLife());
            if (newPlace && issued.isPresent()) {
                notices.newSignIn(profiles.view(proof.user()), client, now);
            }
            return issued;
        });
    }
}
