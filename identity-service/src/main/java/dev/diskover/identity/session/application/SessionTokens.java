package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import dev.diskover.identity.session.application.port.out.AccessTokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Hands out the pair of tokens a session lives on. */
@ApplicationScoped
class SessionTokens {

    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final ManageProfile profiles;
    private final SessionTimes times;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SessionTokens(
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            ManageProfile profiles,
            SessionTimes times,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.profiles = profiles;
        this.times = times;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    SignedIn begin(UUID user, Client client) {
        var now = clock.instant();
        var refreshToken =
                unitOfWork.run(() -> refreshTokens.begin(user, client, now, now.plus(times.refreshTokenLife())));
        return signedIn(user, refreshToken, now);
    }

    Optional<SignedIn> rotate(String token, Client client) {
        var now = clock.instant();
        return unitOfWork
                .run(() -> refreshTokens.rotate(token, client, now, now.plus(times.refreshTokenLife())))
                .map(rotated -> signedIn(rotated.user(), rotated.token(), now));
    }

    /** @return whether there is such a token at all */
    boolean endFamilyOf(String token) {
        return unitOfWork.run(() -> {
            var family = refreshTokens.familyOf(token);
            family.ifPresent(found -> refreshTokens.endFamily(found, clock.instant()));
            return family.isPresent();
        });
    }

    private SignedIn signedIn(UUID user, String refreshToken, Instant now) {
        var view = profiles.view(new UserId(user));
        return new SignedIn(
                view, accessTokens.sign(view, now), times.accessTokenLife(), refreshToken, times.refreshTokenLife());
    }
}
