package dev.diskover.entitlement.grant.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.PostgresOutbox;

/** What is done to grants and, in the same statement, to their entitlements. */
final class GrantSql {

    /** Counts one row, or none where the item was granted before. */
    static final String ADD = """
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
            """ + PostgresOutbox.TOLD + "granted";

    static final String ADD_TO_ACTIVE = """
            insert into entitlements (id, grant_id, asset_id, user_id, product_id, transaction_id, item_id,
                                      status, expires_at, downloads_allowed, created_at)
            select uuidv7(), id, :asset, user_id, product_id, transaction_id, item_id,
                   'active', expires_at, downloads_allowed, :now
            from grants
            where product_id = :product and status = 'active' and (expires_at is null or expires_at > :now)
            on conflict (grant_id, asset_id) do nothing
            """;

    static final String EXPIRE = """
            with expired as (
                update grants set status = 'expired' where id = any (:grants) and status = 'active' returning id
            ), ended as (
                update entitlements set status = 'expired'
                from expired where entitlements.grant_id = expired.id and entitlements.status = 'active'
            )
            select count(*) from expired
            """;

    /** The locks come first, in a subquery of their own: an aggregate cannot be locked. */
    static final String LOCK_DUE = """
            with due as (
                select id, item_id, transaction_id, user_id, email, product_id, product_name, org_id, expires_at,
                       downloads_allowed
                from grants
                where status = 'active' and expires_at <= :now
                order by expires_at limit :limit for no key update skip locked
            )
            select due.*, held.ids, held.assets
            from due cross join lateral (
                select coalesce(array_agg(e.id order by e.id), '{}') as ids,
                       coalesce(array_agg(e.asset_id order by e.id), '{}') as assets
                from entitlements e where e.grant_id = due.id and e.status = 'active'
            ) held
            """;

    private GrantSql() {}
}
