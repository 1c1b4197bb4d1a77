package dev.diskover.admin.directory.adapter.out.postgres;

import dev.diskover.admin.directory.adapter.out.postgres.Listing.Sort;
import dev.diskover.admin.directory.application.port.in.Directory.OrgView;
import dev.diskover.admin.directory.application.port.in.Directory.ProductView;
import dev.diskover.admin.directory.application.port.in.Directory.TransactionView;
import dev.diskover.admin.directory.application.port.in.Directory.UserView;
import java.util.Locale;
import java.util.Map;

/** What the lists select and how they can be sorted. */
final class DirectorySql {

    static final String TRANSACTIONS = """
            select id, buyer_id, buyer_email, status, total, currency, items, created_at, completed_at,
                   (select case when count(*) = jsonb_array_length(t.items) then max(d.delivered_at) end
                    from deliveries d where d.transaction_id = t.id) as delivered_at
            from transactions t
            """;
    static final String USERS = """
            select id, email, email_verified, username, name, provider, is_active, created_at,
                   (select count(*) from members m where m.user_id = u.id) as orgs_count
            from users u
            """;
    static final String ORGS = """
            select * from (
                select o.id, o.name, o.slug, o.is_personal, o.owner_id, o.created_at, l.tier,
                       (select email from users u where u.id = o.owner_id) as owner_email,
                       (select count(*) from members m where m.org_id = o.id) as members_count,
                       (select count(*) from products p where p.org_id = o.id) as products_count
                from orgs o left join licenses l on l.org_id = o.id) o
            """;
    static final String PRODUCTS = """
            select id, org_id, (select name from orgs o where o.id = p.org_id) as org_name, name, slug, type, category,
                   price, currency, is_active, created_at, updated_at
            from products p
            """;

    static final Map<String, Sort<TransactionView>> TRANSACTION_SORTS = Map.of(
            "created_at",
                    new Sort<>(
                            "created_at", "timestamptz", row -> row.createdAt().toString()),
            "total", new Sort<>("total", "bigint", row -> Long.toString(row.total())));
    static final Map<String, Sort<UserView>> USER_SORTS = Map.of(
            "created_at",
                    new Sort<>(
                            "created_at", "timestamptz", row -> row.createdAt().toString()),
            "email", new Sort<>("lower(email)", "text", row -> row.email().toLowerCase(Locale.ROOT)));
    static final Map<String, Sort<OrgView>> ORG_SORTS = Map.of(
            "created_at",
                    new Sort<>(
                            "created_at", "timestamptz", row -> row.createdAt().toString()),
            "name", new Sort<>("lower(name)", "text", row -> row.name().toLowerCase(Locale.ROOT)));
    static final Map<String, Sort<ProductView>> PRODUCT_SORTS = Map.of(
            "created_at",
                    new Sort<>(
                            "created_at", "timestamptz", row -> row.createdAt().toString()),
            "price", new Sort<>("price", "bigint", row -> Long.toString(row.price())),
            "name", new Sort<>("lower(name)", "text", row -> row.name().toLowerCase(Locale.ROOT)));

    private DirectorySql() {}
}
