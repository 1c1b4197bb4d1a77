package dev.diskover.identity.personaltoken.application;

import dev.diskover.identity.personaltoken.application.port.in.CheckToken;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens.Found;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.domain.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class CheckTokenService implements CheckToken {

    /** A token may be used many times a second; that it is used is noted once in this time. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final PersonalTokens tokens;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    CheckTokenService(PersonalTokens tokens, UnitOfWork unitOfWork, Clock clock) {
        this.tokens = tokens;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Optional<Bearer> check(String token) {
        var now = clock.instant();
        var found =
                Optional.of(token).filter(PersonalTokenText::isWellFormed).flatMap(secret -> tokens.find(secret, now));
        found.filter(known -> isToBeNoted(known, now))
                .ifPresent(known ->
                        unitOfWork.run(() -> tokens.noteUse(known.token().id(), now)));
        return found.map(CheckTokenService::bearer);
    }

    private static boolean isToBeNoted(Found found, Instant now) {
        return found.lastUsedAt() == null || !found.lastUsedAt().plus(NOTED).isAfter(now);
    }

    private static Bearer bearer(Found found) {
        var token = found.token();
        return new Bearer(
                token.user(),
                found.email(),
                found.emailVerified(),
                Groups.of(found.permissions(), token.scopes()),
                token.scopes().stream().map(Scope::text).collect(Collectors.toSet()),
                token.expiresAt());
    }
}
