package dev.diskover.entitlement.library.adapter.out.postgres;

/** A product bought several times is one entry; what can still be used decides what is shown of it. */
final class LibrarySql {

    private static final String STATUS_AND_EXPIRY = """
            case when bool_or(live) then 'active' when bool_or(status <> 'revoked') then 'expired' else 'revoked' end
                as status,
            case when bool_or(live and expires_at is null) then null
                 else coalesce(max(expires_at) filter (where live), max(expires_at)) end as expires_at
            """;
    private static final String LIVE = "status = 'active' and (expires_at is null or expires_at > :now) as live";

    /** The newest grant of a product stands for it, so a page needs no more rows than it shows. */
    static final String PRODUCTS = """
            select g.id, g.product_id, g.org_id, coalesce(p.name, g.product_name) as name, g.granted_at,
                   best.status, best.expires_at
            from grants g
            left join products p on p.id = g.product_id
            cross join lateral (
                select %s
                from (select status, expires_at, %s from grants o
                      where o.user_id = g.user_id and o.product_id = g.product_id) as bought
            ) best
            where g.user_id = :user and g.id < :before
              and not exists (select from grants n
                              where n.user_id = g.user_id and n.product_id = g.product_id and n.id > g.id)
            order by g.id desc limit :limit
            """.formatted(STATUS_AND_EXPIRY, LIVE);

    static final String FILES = """
            select f.product_id, f.asset_id, a.name, a.filename, a.content_type, a.size_bytes, f.status, f.expires_at,
                   f.downloads_used, f.downloads_left
            from (
                select product_id, asset_id, %s,
                       sum(downloads_used) as downloads_used,
                       case when bool_or(live and downloads_allowed is null) then null
                            else coalesce(sum(downloads_allowed - downloads_used) filter (where live), 0)
                       end as downloads_left
                from (select product_id, asset_id, status, expires_at, downloads_used, downloads_allowed, %s
                      from entitlements where user_id = :user and product_id = any (:products)) as bought
                group by product_id, asset_id
            ) f
            left join assets a on a.id = f.asset_id
            left join product_assets l on l.product_id = f.product_id and l.asset_id = f.asset_id
            order by f.product_id, l.position, f.asset_id
            """.formatted(STATUS_AND_EXPIRY, LIVE);

    private LibrarySql() {}
}
