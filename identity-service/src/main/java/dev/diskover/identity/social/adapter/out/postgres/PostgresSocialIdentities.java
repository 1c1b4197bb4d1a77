package dev.diskover.identity.social.adapter.out.postgres;

import dev.diskover.identity.ProofRow;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.social.application.port.out.SocialIdentities;
import dev.diskover.identity.social.domain.IdentityTaken;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

@ApplicationScoped
class PostgresSocialIdentities implements SocialIdentities {

    private static final String OWNER = """
            select %s, u.is_active from social_identities i join users u on u.id = i.user_id
            where i.provider = :provider and i.subject = :subject
            """.formatted(ProofRow.COLUMNS);
    private static final String LINK = """
            insert into social_identities (provider, subject, user_id, linked_at)
            values (:provider, :subject, :user, :now) on conflict (provider, subject) do nothing
            """;

    private final Database database;

    PostgresSocialIdentities(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Owner> owner(Provider provider, String subject) {
        return database.with(handle -> handle.createQuery(OWNER)
                .bind("provider", provider.key())
                .bind("subject", subject)
                .map((row, context) -> new Owner(ProofRow.of(row), row.getBoolean("is_active")))
                .findOne());
    }

    @Override
    public void link(Provider provider, String subject, UserId user, Instant now) {
        var linked = database.inUnitOfWork()
                .createUpdate(LINK)
                .bind("provider", provider.key())
                .bind("subject", subject)
                .bind("user", user.value())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
        if (linked == 0) {
            throw new IdentityTaken();
        }
    }

    @Override
    public void unlink(Provider provider, String subject) {
        database.inUnitOfWork()
                .createUpdate("delete from social_identities where provider = :provider and subject = :subject")
                .bind("provider", provider.key())
                .bind("subject", subject)
                .execute();
    }

    @Override
    public boolean isVouchedFor(UserId user) {
        return database.with(
                handle -> handle.createQuery("select exists (select from social_identities where user_id = :user)")
                        .bind("user", user.value())
                        .mapTo(Boolean.class)
                        .one());
    }
}
