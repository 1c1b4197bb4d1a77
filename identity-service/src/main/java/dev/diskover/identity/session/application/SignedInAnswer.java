package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.application.port.in.UserView;
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
        return with(issued, view(issued.user()), now);
    }

    SignedIn with(Issued issued, UserView user, Instant now) {
        var life = Duration.between(now, issued.expiresAt());
        return signedIn(user, issued.session(), now, issued.token(), life);
    }

    SignedIn withAccessTokenOnly(UUID user, UUID session, Instant now) {
        return signedIn(view(user), session, now, null, Duration.ZERO);
    }

    private SignedIn signedIn(UserView user, UUID session, Instant now, String refreshToken, Duration life) {
        return new SignedIn(user, accessTokens.sign(user, session, now), times.accessTokenLife(), refreshToken, life);
    }

    private UserView view(UUID user) {
        return profiles.view(new UserId(user));
    }
}
