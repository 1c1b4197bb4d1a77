package dev.diskover.entitlement.download.adapter.out.postgres;

/**
 * One statement, one round trip: judges, counts, logs and tells. Who waits for a row that another counts on sees it as
 * that one left it: where it is used up by then, the next best row is taken, and the check constraint stands behind.
 */
final class CountSql {

    private static final String COUNTED = """
            with best as (
                select e.id, a.storage_key, a.filename, a.size_bytes
                from entitlements e join assets a on a.id = e.asset_id
                where e.user_id = :user and e.asset_id = :asset and e.status = 'active'
                  and (e.expires_at is null or e.expires_at > :now)
                  and (e.downloads_allowed is null or e.downloads_used < e.downloads_allowed)
                  and a.status = 'ready'
                  and not exists (select from users u where u.id = :user and not u.is_active)
                order by e.downloads_allowed is not null, e.expires_at nulls last, e.id
                limit 1
                for no key update of e
            ), counted as (
                update entitlements e set downloads_used = e.downloads_used + 1
                from best where e.id = best.id
                returning e.id, e.grant_id, e.asset_id, e.product_id, e.transaction_id, e.item_id, e.user_id,
                          e.downloads_used, e.downloads_allowed, best.storage_key, best.filename, best.size_bytes
            )""";

    private static final String LOGGED = """
            , logged as (
                insert into downloads (id, entitlement_id, user_id, asset_id, address_hash, user_agent, at)
                select :download, id, user_id, asset_id, :address, :userAgent, :now from counted
            )""";

    /**
     * Published contract. Fields may be added; renaming or removing one makes it version 2. Keyed by the grant, so that
     * its counts arrive in order.
     */
    private static final String TOLD = """
            , told as (
                insert into outbox (id, key, type, data, headers)
                select :fact, grant_id, :type, jsonb_build_object(
                           'entitlement_id', id, 'grant_id', grant_id, 'asset_id', asset_id, 'product_id', product_id,
                           'transaction_id', transaction_id, 'item_id', item_id, 'user_id', user_id,
                           'downloads_used', downloads_used, 'downloads_allowed', downloads_allowed), :headers
                from counted
            )""";

    static final String COUNT = COUNTED + LOGGED + TOLD + " select storage_key, filename, size_bytes from counted";

    private CountSql() {}
}
