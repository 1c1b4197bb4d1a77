package dev.diskover.entitlement.grant.adapter.out.postgres;

import dev.diskover.entitlement.UuidArray;
import dev.diskover.entitlement.grant.application.port.out.Grants;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.Entitlement;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.GrantEvent;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresGrants implements Grants {

    private final Database database;
    private final Outbox<GrantEvent> outbox;

    PostgresGrants(Database database, Outbox<GrantEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void add(List<Grant> grants) {
        var stored = new ArrayList<GrantEvent>();
        for (var grant : grants) {
            var events = grant.releaseEvents();
            if (insert(grant, events.getFirst().occurredAt())) {
                stored.addAll(events);
            }
        }
        outbox.store(stored);
    }

    private boolean insert(Grant grant, Instant now) {
        var entitlements = grant.entitlements();
        return database.inUnitOfWork()
                        .createQuery(GrantSql.ADD)
                        .bind("grant", grant.id().value())
                        .bind("item", grant.item().id().value())
                        .bind("transaction", grant.item().transaction().value())
                        .bind("user", grant.buyer().user().value())
                        .bind("email", grant.buyer().email())
                        .bind("product", grant.item().product().value())
                        .bind("name", grant.item().name())
                        .bind("org", grant.item().org().value())
                        .bind("expiresAt", timestamp(grant.terms().expiresAt()))
                        .bind("downloadsAllowed", grant.terms().downloadsAllowed())
                        .bind("now", timestamp(now))
                        .bind("entitlements", new UuidArray(ids(entitlements)))
                        .bind("assets", new UuidArray(assets(entitlements)))
                        .mapTo(Integer.class)
                        .one()
                == 1;
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
        outbox.store(
                grants.stream().flatMap(grant -> grant.releaseEvents().stream()).toList());
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
