package dev.diskover.entitlement.download.adapter.out.postgres;

/**
 * One statement, one round trip: judges, counts, logs and tells, for all attempts it is given as a JSON array, so that
 * one plan serves any number of them.
 */
final class CountSql {

    /** More than these are another statement's. */
    static final int MOST = 32;

    private static final String ATTEMPTS = """
            with attempts as (
                select * from json_to_recordset(:attempts::json)
                    as t (user_id uuid, asset_id uuid, download uuid, fact uuid, type text, address_hash text,
                          user_agent text, at timestamptz, headers text)
                limit %d
            )""".formatted(MOST);

    private static final String USABLE = """
            e.status = 'active'
                    and (e.expires_at is null or e.expires_at > t.at)
                    and (e.downloads_allowed is null or e.downloads_used < e.downloads_allowed)""";

    private static final String BEST = """
            select e.id as entitlement, a.storage_key, a.filename, a.size_bytes
                from entitlements e join assets a on a.id = e.asset_id
                where e.user_id = t.user_id and e.asset_id = t.asset_id
                    and %s
                    and a.status = 'ready'
                    and not exists (select from users u where u.id = t.user_id and not u.is_active)
                order by e.downloads_allowed is not null, e.expires_at nulls last, e.id
                limit 1""".formatted(USABLE);

    /**
     * Who waits for a row that another counts on sees it as that one left it: where it is used up by then, the next
     * best row is taken.
     */
    private static final String WAITING = """
            , best as (
                select t.*, chosen.* from attempts t cross join lateral (%s for no key update of e) chosen
            )""".formatted(BEST);

    /** Waits for nobody and takes nothing but the best: whose best row another counts on is left out. */
    private static final String FREE = """
            , best as (
                select t.* from (select * from attempts t cross join lateral (%s) chosen) t
                join entitlements e on e.id = t.entitlement
                where %s
                for no key update of e skip locked
            )""".formatted(BEST, USABLE);

    private static final String COUNTED = """
            , counted as (
                update entitlements e set downloads_used = e.downloads_used + 1
                from best where e.id = best.entitlement
                returning e.id, e.grant_id, e.asset_id, e.product_id, e.transaction_id, e.item_id, e.user_id,
                          e.downloads_used, e.downloads_allowed, best.download, best.fact, best.type, best.address_hash,
                          best.user_agent, best.at, best.headers, best.storage_key, best.filename, best.size_bytes
            ), logged as (
                insert into downloads (id, entitlement_id, user_id, asset_id, address_hash, user_agent, at)
                select download, id, user_id, asset_id, decode(address_hash, 'hex'), user_agent, at from counted
            )""";

    /**
     * Published contract. Fields may be added; renaming or removing one makes it version 2. Keyed by the grant, so that
     * its counts arrive in order.
     */
    private static final String TOLD = """
            , told as (
                insert into outbox (id, key, type, data, headers)
                select fact, grant_id, type, jsonb_build_object(
                           'entitlement_id', id, 'grant_id', grant_id, 'asset_id', asset_id, 'product_id', product_id,
                           'transaction_id', transaction_id, 'item_id', item_id, 'user_id', user_id,
                           'downloads_used', downloads_used, 'downloads_allowed', downloads_allowed), headers::jsonb
                from counted
            )""";

    private static final String ANSWER =
            COUNTED + TOLD + " select download, storage_key, filename, size_bytes from counted";

    /** Waits where another counts on the same row, so that nobody is refused who is entitled. */
    static final String COUNT = ATTEMPTS + WAITING + ANSWER;

    /** Counts those attempts for which it need not wait; two that meet at one row count as one. */
    static final String COUNT_FREE = ATTEMPTS + FREE + ANSWER;

    private CountSql() {}
}
