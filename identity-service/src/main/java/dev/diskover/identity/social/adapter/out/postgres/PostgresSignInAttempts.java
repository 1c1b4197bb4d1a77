package dev.diskover.identity.social.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.social.application.port.out.SignInAttempts;
import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

@ApplicationScoped
class PostgresSignInAttempts implements SignInAttempts {

    private static final String BEGIN = """
            insert into sign_in_attempts (state_hash, browser_hash, provider, return_to, expires_at)
            values (:state, :browser, :provider, :returnTo, :expiresAt)
            """;
    private static final String TAKE = """
            delete from sign_in_attempts
            where state_hash = :state and browser_hash = :browser and provider = :provider and expires_at > :now
            returning return_to
            """;

    private final Database database;

    PostgresSignInAttempts(Database database) {
        this.database = database;
    }

    @Override
    public Attempt begin(Provider provider, ReturnPath returnTo, Instant expiresAt) {
        var attempt = new Attempt(provider, Tokens.random(), Tokens.random(), returnTo);
        database.inUnitOfWork()
                .createUpdate(BEGIN)
                .bind("state", Tokens.hash(attempt.state()))
                .bind("browser", Tokens.hash(attempt.secret()))
                .bind("provider", provider.key())
                .bind("returnTo", returnTo.value())
                .bind("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
        return attempt;
    }

    @Override
    public Optional<Attempt> take(Provider provider, String state, String secret, Instant now) {
        return database.inUnitOfWork()
                .createQuery(TAKE)
                .bind("state", Tokens.hash(state))
                .bind("browser", Tokens.hash(secret))
                .bind("provider", provider.key())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .findOne()
                .map(returnTo -> new Attempt(provider, state, secret, new ReturnPath(returnTo)));
    }

    @Override
    public void deleteExpired(Instant now) {
        database.inUnitOfWork()
                .createUpdate("delete from sign_in_attempts where expires_at <= :now")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
