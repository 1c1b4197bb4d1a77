package dev.diskover.identity.account.application.port.out;

import java.time.Instant;
import java.util.Optional;

/**
 * Tokens that let a user set a new password. Each user has one at most, the newest, and using it ends it: of many at
 * once, one finds it.
 */
public interface ResetTokens extends MailedTokens {

    /** Whose token it is, without using it; empty when there is no such living token. */
    Optional<Holder> holder(String token, Instant now);
}
