package dev.diskover.admin.directory.adapter.out.postgres;

import dev.diskover.admin.directory.application.port.in.KeepDirectory.Org;
import dev.diskover.admin.directory.application.port.in.KeepDirectory.Product;
import dev.diskover.admin.directory.application.port.in.KeepDirectory.Transaction;
import dev.diskover.admin.directory.application.port.in.KeepDirectory.User;
import dev.diskover.admin.directory.application.port.out.DirectoryStore;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

@ApplicationScoped
class PostgresDirectoryStore implements DirectoryStore {

    private static final String USER = """
            insert into users as u (id, email, username, name, email_verified, provider, is_active, created_at, told_at)
            values (:id, :email, :username, :name, :verified, :provider, :active, :createdAt, :toldAt)
            on conflict (id) do update
            set email = excluded.email, username = excluded.username, name = excluded.name,
                email_verified = excluded.email_verified, provider = excluded.provider,
                is_active = excluded.is_active, told_at = excluded.told_at
            where u.told_at < excluded.told_at
            """;
    private static final String ORG = """
            insert into orgs as o (id, name, slug, is_personal, owner_id, version, created_at)
            values (:id, :name, :slug, :personal, :owner, :version, :createdAt)
            on conflict (id) do update
            set name = excluded.name, slug = excluded.slug, owner_id = excluded.owner_id, version = excluded.version
            where o.version < excluded.version
            """;
    private static final String MEMBER = """
            insert into members (org_id, user_id, role) values (:org, :user, :role)
            on conflict (org_id, user_id) do update set role = excluded.role
            """;
    private static final String LICENSE = """
            insert into licenses as l (org_id, tier, expires_at, told_at) values (:org, :tier, :expiresAt, :toldAt)
            on conflict (org_id) do update
            set tier = excluded.tier, expires_at = excluded.expires_at, told_at = excluded.told_at
            where l.told_at < excluded.told_at
            """;
    private static final String PRODUCT = """
            insert into products as p (id, org_id, name, slug, type, category, price, currency, is_active, version,
                                       created_at, updated_at)
            values (:id, :org, :name, :slug, :type, :category, :price, :currency, :active, :version,
                    :createdAt, :updatedAt)
            on conflict (id) do update
            set name = excluded.name, slug = excluded.slug, type = excluded.type, category = excluded.category,
                price = excluded.price, currency = excluded.currency, is_active = excluded.is_active,
                version = excluded.version, updated_at = excluded.updated_at
            where p.version < excluded.version
            """;
    private static final String TRANSACTION = """
            insert into transactions as t (id, buyer_id, buyer_email, status, status_rank, total, currency, items,
                                           created_at, completed_at)
            values (:id, :buyer, :email, :status, :rank, :total, :currency, :items, :createdAt, :completedAt)
            on conflict (id) do update
            set status = excluded.status, status_rank = excluded.status_rank, items = excluded.items,
                completed_at = coalesce(excluded.completed_at, t.completed_at)
            where t.status_rank < excluded.status_rank
            """;
    private static final String DELIVERED = """
            insert into deliveries (item_id, transaction_id, delivered_at) values (:item, :transaction, :at)
            on conflict (item_id) do nothing
            """;

    private final Database database;

    PostgresDirectoryStore(Database database) {
        this.database = database;
    }

    @Override
    public void user(User user, Instant toldAt) {
        update(USER)
                .bind("id", user.id())
                .bind("email", user.email())
                .bind("username", user.username())
                .bind("name", user.name())
                .bind("verified", user.emailVerified())
                .bind("provider", user.provider())
                .bind("active", user.isActive())
                .bind("createdAt", utc(user.createdAt()))
                .bind("toldAt", utc(toldAt))
                .execute();
    }

    @Override
    public void org(Org org) {
        update(ORG)
                .bind("id", org.id())
                .bind("name", org.name())
                .bind("slug", org.slug())
                .bind("personal", org.isPersonal())
                .bind("owner", org.owner())
                .bind("version", org.version())
                .bind("createdAt", utc(org.createdAt()))
                .execute();
    }

    @Override
    public void member(UUID org, UUID user, String role) {
        update(MEMBER).bind("org", org).bind("user", user).bind("role", role).execute();
    }

    @Override
    public void license(UUID org, String tier, Instant expiresAt, Instant toldAt) {
        update(LICENSE)
                .bind("org", org)
                .bind("tier", tier)
                .bind("expiresAt", utc(expiresAt))
                .bind("toldAt", utc(toldAt))
                .execute();
    }

    @Override
    public void product(Product product) {
        update(PRODUCT)
                .bind("id", product.id())
                .bind("org", product.org())
                .bind("name", product.name())
                .bind("slug", product.slug())
                .bind("type", product.type())
                .bind("category", product.category())
                .bind("price", product.price())
                .bind("currency", product.currency())
                .bind("active", product.isActive())
                .bind("version", product.version())
                .bind("createdAt", utc(product.createdAt()))
                .bind("updatedAt", utc(product.updatedAt()))
                .execute();
    }

    @Override
    public void transaction(Transaction transaction, int rank) {
        update(TRANSACTION)
                .bind("id", transaction.id())
                .bind("buyer", transaction.buyer())
                .bind("email", transaction.buyerEmail())
                .bind("status", transaction.status())
                .bind("rank", rank)
                .bind("total", transaction.total())
                .bind("currency", transaction.currency())
                .bind("items", new Jsonb(transaction.items()))
                .bind("createdAt", utc(transaction.createdAt()))
                .bind("completedAt", utc(transaction.completedAt()))
                .execute();
    }

    @Override
    public void delivered(UUID item, UUID transaction, Instant at) {
        update(DELIVERED)
                .bind("item", item)
                .bind("transaction", transaction)
                .bind("at", utc(at))
                .execute();
    }

    private Update update(String statement) {
        return database.inUnitOfWork().createUpdate(statement);
    }

    private static OffsetDateTime utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
