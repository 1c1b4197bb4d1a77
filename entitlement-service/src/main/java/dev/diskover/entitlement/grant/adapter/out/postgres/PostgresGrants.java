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
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresGrants implements Grants {

    private static final String ADD = """
            with granted as (
                insert into grants (id, item_id, transaction_id, user_id, email, product_id, product_name, org_id,
                                    status, expires_at, downloads_allowed, granted_at)
                values (:grant, :item, :transaction, :user, :email, :product, :name, :org,
                        'active', :expiresAt, :downloadsAllowed, :now)
                on conflict (item_id) do nothing
                returning id
            ), entitled as (
                insert into entitlements (id, grant_id, asset_id, user_id, product_id, transaction_id, item_id,
                                          status, expires_at, downloads_allowed, created_at)
                select entitlement.id, granted.id, entitlement.asset_id, :user, :product, :transaction, :item,
                       'active', :expiresAt, :downloadsAllowed, :now
                from granted, unnest(:entitlements, :assets) as entitlement (id, asset_id)
            )
            select count(*) from granted
            """;
    private static final String ADD_TO_ACTIVE = """
            insert into entitlements (id, grant_id, asset_id, user_id, product_id, transaction_id, item_id,
                                      status, expires_at, downloads_allowed, created_at)
            select uuidv7(), id, :asset, user_id, product_id, transaction_id, item_id,
                   'active', expires_at, downloads_allowed, :now
            from grants
            where product_id = :product and status = 'active' and (expires_at is null or expires_at > :now)
            on conflict (grant_id, asset_id) do nothing
            """;
    private static final String EXPIRE = """
            with expired as (
                update grants set status = 'expired' where id = any (:grants) and status = 'active' returning id
            ), ended as (
                update entitlements set status = 'expired'
                from expired where entitlements.grant_id = expired.id and entitlements.status = 'active'
            )
            select count(*) from expired
            """;

    private final Database database;
    private final Outbox<GrantEvent> outbox;

    PostgresGrants(Database database, Outbox<GrantEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void add(Grant grant) {
        var events = grant.releaseEvents();
        if (insert(grant, events.getFirst().occurredAt())) {
            outbox.store(events);
        }
    }

    private boolean insert(Grant grant, Instant now) {
        var entitlements = grant.entitlements();
        return database.inUnitOfWork()
                        .createQuery(ADD)
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
                .createUpdate(ADD_TO_ACTIVE)
                .bind("product", product.value())
                .bind("asset", asset.value())
                .bind("now", timestamp(now))
                .execute();
    }

    @Override
    public List<Grant> lockDue(Instant now, int limit) {
        return database.inUnitOfWork()
                .createQuery(GrantRows.LOCK_DUE)
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
                .createQuery(EXPIRE)
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
