package dev.diskover.identity.personaltoken.application;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens;
import dev.diskover.identity.personaltoken.application.port.out.TokenLog;
import dev.diskover.identity.personaltoken.application.port.out.TokenNotices;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores a new token and tells of it. */
@ApplicationScoped
class NewTokens {

    private final PersonalTokens tokens;
    private final TokenNotices notices;
    private final TokenLog log;
    private final UnitOfWork unitOfWork;

    NewTokens(PersonalTokens tokens, TokenNotices notices, TokenLog log, UnitOfWork unitOfWork) {
        this.tokens = tokens;
        this.notices = notices;
        this.log = log;
        this.unitOfWork = unitOfWork;
    }

    /** @return false when the user has {@code most} living ones: then it is not stored, and nobody is told */
    boolean add(UserView user, PersonalToken token, String secret, int most) {
        var added = unitOfWork.run(() -> {
            var stored = tokens.add(token, secret, most);
            if (stored) {
                notices.created(user, token);
            }
            return stored;
        });
        if (added) {
            log.created(token);
        }
        return added;
    }
}
