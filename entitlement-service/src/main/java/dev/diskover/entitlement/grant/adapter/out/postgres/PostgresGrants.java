package dev.diskover.entitlement.grant.adapter.out.postgres;

import dev.diskover.entitlement.UuidArray;
import dev.diskover.entitlement.grant.application.port.out.Grants;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.Entitlement;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.GrantEvent;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PromisedFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

@ApplicationScoped
class PostgresGrants implements Grants {

    private final Database database;
    private final PostgresOutbox outbox;
    private final PromisedFacts<GrantEvent> promised;

    PostgresGrants(Database database, PostgresOutbox outbox, PromisedFacts<GrantEvent> promised) {
        this.database = database;
        this.outbox = outbox;
        this.promised = promised;
    }

    @Override
    public void add(List<Grant> grants) {
        grants.forEach(grant -> {
            var granted = grant.releaseOnlyEvent();
            outbox.tell(promised.of(granted), handle -> bind(granted, handle.createUpdate(GrantSql.ADD)));
        });
    }

    private static Update bind(GrantEvent event, Update insert) {
        var grant = event.grant();
        var entitlements = grant.entitlements();
        return insert.bind("grant", grant.id().value())
                .bind("item", grant.item().id().value())
                .bind("transaction", grant.item().transaction().value())
                .bind("user", grant.buyer().user().value())
                .bind("email", grant.buyer().email())
                .bind("product", grant.item().product().value())
                .bind("name", grant.item().name())
                .bind("org", grant.item().org().value())
                .bind("expiresAt", timestamp(grant.terms().expiresAt()))
                .bind("downloadsAllowed", grant.terms().downloadsAllowed())
                .bind("now", timestamp(event.occurredAt()))
                .bind("entitlements", new UuidArray(ids(entitlements)))
                .bind("assets", new UuidArray(assets(entitlements)));
    }

    @Override
    public void addToActive(ProductId product, AssetId asset, Instant now) {
        database.inUnitOfWork()
                .createUpdate(GrantSql.ADD_TO_ACTIVE)
                .bind("product", product.value())
                .bind("asset", asset.value())
                .bind("now", timestamp(now))
                .execute();
    }

    @Override
    public List<Grant> lockDue(Instant now, int limit) {
        return database.inUnitOfWork()
                .createQuery(GrantSql.LOCK_DUE)
                .bind("now", timestamp(now))
                .bind("limit", limit)
                .map((row, context) -> GrantRows.activeGrant(row))
                .list();
    }

    @Override
    public void saveExpired(List<Grant> grants) {
        if (grants.isEmpty()) {
            return;
        }
        var expired = database.inUnitOfWork()
                .createQuery(GrantSql.EXPIRE)
                .bind(
                        "grants",
                        new UuidArray(
                                grants.stream().map(grant -> grant.id().value()).toList()))
                .mapTo(Integer.class)
                .one();
        if (expired != grants.size()) {
            throw new IllegalStateException("Grants that were locked changed all the same");
        }
        outbox.append(grants.stream()
                .flatMap(grant -> grant.releaseEvents().stream())
                .map(promised::of)
                .toList());
    }

    private static List<UUID> ids(List<Entitlement> entitlements) {
        return entitlements.stream()
                .map(entitlement -> entitlement.id().value())
                .toList();
    }

    private static List<UUID> assets(List<Entitlement> entitlements) {
        return entitlements.stream()
                .map(entitlement -> entitlement.asset().value())
                .toList();
    }

    private static OffsetDateTime timestamp(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
