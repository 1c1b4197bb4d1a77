package dev.diskover.identity.personaltoken.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.personaltoken.application.port.in.CreateToken;
import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens;
import dev.diskover.identity.personaltoken.application.port.out.TokenLog;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.identity.personaltoken.domain.ScopeNotYours;
import dev.diskover.identity.personaltoken.domain.TokenRules;
import dev.diskover.identity.personaltoken.domain.TooManyTokens;
import dev.diskover.identity.personaltoken.domain.UnknownScope;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.domain.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Six collaborators: the tokens, their rules, whose they are, who follows it up, and the unit and time of work. */
@ApplicationScoped
class CreateTokenService implements CreateToken {

    private final PersonalTokens tokens;
    private final TokenRules rules;
    private final ManageProfile profiles;
    private final TokenLog log;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    CreateTokenService(
            PersonalTokens tokens,
            TokenRules rules,
            ManageProfile profiles,
            TokenLog log,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.tokens = tokens;
        this.rules = rules;
        this.profiles = profiles;
        this.log = log;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Created create(Command command) {
        var now = clock.instant();
        var token = new PersonalToken(
                Ids.next(),
                command.user(),
                command.name(),
                allowed(command.user(), command.scopes()),
                now,
                rules.expiry(command.expiresAt(), now));
        var secret = PersonalTokenText.next();
        if (!unitOfWork.run(() -> tokens.add(token, secret, rules.most()))) {
            throw new TooManyTokens(rules.most());
        }
        log.created(token);
        return new Created(view(token), secret);
    }

    private Set<Scope> allowed(UUID user, Set<String> wanted) {
        var scopes = wanted.stream()
                .map(text -> Scope.of(text).orElseThrow(UnknownScope::new))
                .collect(Collectors.toSet());
        var permissions = profiles.view(new UserId(user)).permissions();
        if (!Groups.holds(permissions, scopes)) {
            throw new ScopeNotYours();
        }
        return scopes;
    }

    private static TokenView view(PersonalToken token) {
        var scopes = token.scopes().stream().map(Scope::text).sorted().toList();
        return new TokenView(token.id(), token.name(), scopes, token.createdAt(), token.expiresAt(), null);
    }
}
