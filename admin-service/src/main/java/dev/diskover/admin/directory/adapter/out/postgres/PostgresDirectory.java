package dev.diskover.admin.directory.adapter.out.postgres;

import dev.diskover.admin.directory.application.port.in.Directory;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Reads take the short way: views straight from SQL. */
@ApplicationScoped
class PostgresDirectory implements Directory {

    private final Database database;

    PostgresDirectory(Database database) {
        this.database = database;
    }

    @Override
    public Page<TransactionView> transactions(TransactionFilter filter, Paging paging) {
        return new Listing<>(DirectorySql.TRANSACTIONS, DirectorySql.TRANSACTION_SORTS)
                .where("(lower(buyer_email) like :q or id::text = :id)", "q", prefix(filter.q()))
                .where("true", "id", filter.q())
                .where("status = :status", "status", filter.status())
                .where("buyer_id = :buyer", "buyer", filter.buyerId())
                .where("items @> cast(:org as jsonb)", "org", item("org_id", filter.orgId()))
                .where("items @> cast(:product as jsonb)", "product", item("product_id", filter.productId()))
                .where("created_at >= :from", "from", filter.from())
                .where("created_at < :to", "to", filter.to())
                .page(database, paging, DirectoryRows::transaction, TransactionView::id);
    }

    @Override
    public Page<UserView> users(UserFilter filter, Paging paging) {
        return new Listing<>(DirectorySql.USERS, DirectorySql.USER_SORTS)
                .where("(lower(email) like :q or lower(username) like :q)", "q", prefix(filter.q()))
                .where("lower(email) = lower(:email)", "email", filter.email())
                .where("is_active = :active", "active", filter.isActive())
                .where("provider = :provider", "provider", filter.provider())
                .where("created_at >= :from", "from", filter.from())
                .where("created_at < :to", "to", filter.to())
                .page(database, paging, DirectoryRows::user, UserView::id);
    }

    @Override
    public Page<OrgView> orgs(OrgFilter filter, Paging paging) {
        return new Listing<>(DirectorySql.ORGS, DirectorySql.ORG_SORTS)
                .where("(lower(name) like :q or slug like :q)", "q", prefix(filter.q()))
                .where("owner_id = :owner", "owner", filter.ownerId())
                .where("is_personal = :personal", "personal", filter.isPersonal())
                .where("tier = :tier", "tier", filter.tier())
                .page(database, paging, DirectoryRows::org, OrgView::id);
    }

    @Override
    public Page<ProductView> products(ProductFilter filter, Paging paging) {
        return new Listing<>(DirectorySql.PRODUCTS, DirectorySql.PRODUCT_SORTS)
                .where("lower(name) like :q", "q", prefix(filter.q()))
                .where("org_id = :org", "org", filter.orgId())
                .where("type = :type", "type", filter.type())
                .where("category = :category", "category", filter.category())
                .where("is_active = :active", "active", filter.isActive())
                .page(database, paging, DirectoryRows::product, ProductView::id);
    }

    private static String prefix(String q) {
        return q == null ? null : q.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static String item(String field, UUID id) {
        return id == null ? null : "[{\"%s\": \"%s\"}]".formatted(field, id);
    }
}
