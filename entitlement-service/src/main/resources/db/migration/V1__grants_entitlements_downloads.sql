-- Own copies of what others decide: products by name, which files a product has, where the files lie.
create table products (
    id      uuid primary key,
    name    text   not null,
    version bigint not null
);

-- An unlinked file stays as a row: whoever bought before it was unlinked is entitled to it however late the grant comes.
create table product_assets (
    product_id  uuid        not null,
    asset_id    uuid        not null,
    position    integer     not null,
    linked_at   timestamptz not null,
    unlinked_at timestamptz,
    primary key (product_id, asset_id),
    check (unlinked_at >= linked_at)
);

create table assets (
    id           uuid primary key,
    name         text        not null,
    filename     text        not null,
    storage_key  text        not null,
    content_type text        not null,
    size_bytes   bigint      not null check (size_bytes >= 0),
    status       text        not null,
    updated_at   timestamptz not null
);

-- One paid item is one grant, whatever arrives how often.
create table grants (
    id                uuid primary key,
    item_id           uuid        not null unique,
    transaction_id    uuid        not null,
    user_id           uuid        not null,
    email             text        not null,
    product_id        uuid        not null,
    product_name      text        not null,
    org_id            uuid        not null,
    status            text        not null check (status in ('active', 'expired', 'revoked')),
    expires_at        timestamptz,
    downloads_allowed integer check (downloads_allowed >= 0),
    granted_at        timestamptz not null,
    check (status <> 'expired' or expires_at is not null)
);
create index grants_of_buyer on grants (user_id, id);
create index grants_of_buyer_by_product on grants (user_id, product_id, id);
create index grants_of_product on grants (product_id) where status = 'active';
create index grants_that_end on grants (expires_at) where status = 'active' and expires_at is not null;

-- Repeats what a download needs of its grant, so that it touches one row; and carries user_id, by which the table can
-- be partitioned one day. No index holds downloads_used, so counting stays a heap-only update: hence the fill factor.
create table entitlements (
    id                uuid primary key,
    grant_id          uuid        not null references grants (id),
    asset_id          uuid        not null,
    user_id           uuid        not null,
    product_id        uuid        not null,
    transaction_id    uuid        not null,
    item_id           uuid        not null,
    status            text        not null check (status in ('active', 'expired', 'revoked')),
    expires_at        timestamptz,
    downloads_used    integer     not null default 0 check (downloads_used >= 0),
    downloads_allowed integer,
    created_at        timestamptz not null,
    unique (grant_id, asset_id),
    check (downloads_used <= downloads_allowed)
) with (fillfactor = 85);
create index entitlements_of_buyer on entitlements (user_id, id);
create index entitlements_of_buyer_by_asset on entitlements (user_id, asset_id);
create index entitlements_of_buyer_by_product on entitlements (user_id, product_id, asset_id);

-- Every download that was allowed. Addresses are kept as salted hashes only.
create table downloads (
    id             uuid primary key,
    entitlement_id uuid        not null,
    user_id        uuid        not null,
    asset_id       uuid        not null,
    address_hash   bytea       not null,
    user_agent     text check (length(user_agent) <= 256),
    at             timestamptz not null
);
