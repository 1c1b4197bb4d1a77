package dev.diskover.identity.personaltoken.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.personaltoken.application.port.in.CreateToken;
import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.identity.personaltoken.domain.ScopeNotYours;
import dev.diskover.identity.personaltoken.domain.TokenRules;
import dev.diskover.identity.personaltoken.domain.TooManyTokens;
import dev.diskover.identity.personaltoken.domain.UnknownScope;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.domain.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class CreateTokenService implements CreateToken {

    private final NewTokens tokens;
    private final TokenRules rules;
    private final ManageProfile profiles;
    private final Clock clock;

    CreateTokenService(NewTokens tokens, TokenRules rules, ManageProfile profiles, Clock clock) {
        this.tokens = tokens;
        this.rules = rules;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public Created create(Command command) {
        var now = clock.instant();
        var user = profiles.view(new UserId(command.user()));
        var scopes = allowed(user.permissions(), command.scopes());
        var expiry = rules.expiry(command.expiresAt(), now);
        var token = new PersonalToken(Ids.next(), command.user(), command.name(), scopes, now, expiry);
        var secret = PersonalTokenText.next();
        if (!tokens.add(user, token, secret, rules.most())) {
            throw new TooManyTokens(rules.most());
        }
        return new Created(view(token), secret);
    }

    private static Set<Scope> allowed(Collection<String> permissions, Set<String> wanted) {
        var scopes = wanted.stream()
                .map(text -> Scope.of(text).orElseThrow(UnknownScope::new))
                .collect(Collectors.toSet());
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
