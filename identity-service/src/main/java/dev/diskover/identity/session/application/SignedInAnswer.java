package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import dev.diskover.identity.session.application.port.out.AccessTokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Issued;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Puts together what somebody gets who is signed in. */
@ApplicationScoped
class SignedInAnswer {

    private final ManageProfile profiles;
    private final AccessTokens accessTokens;
    private final SessionTimes times;

    SignedInAnswer(ManageProfile profiles, AccessTokens accessTokens, SessionTimes times) {
        this.profiles = profiles;
        this.accessTokens = accessTokens;
        this.times = times;
    }

    SignedIn with(Issued issued, Instant now) {
        var life = Duration.between(now, issued.expiresAt());
        return signedIn(issued.user(), issued.session(), now, issued.token(), life);
    }

    SignedIn withAccessTokenOnly(UUID user, UUID session, Instant now) {
        return signedIn(user, session, now, null, Duration.ZERO);
    }

    private SignedIn signedIn(UUID user, UUID session, Instant now, String refreshToken, Duration life) {
        var view = profiles.view(new UserId(user));
        var accessToken = accessTokens.sign(view, session, now);
        return new SignedIn(view, accessToken, times.accessTokenLife(), refreshToken, life);
    }
}
