-- Own copy of what identity knows of organizations.
create table organizations (
    org_id                  uuid primary key,
    members_manage_products boolean not null,
    version                 bigint  not null
);
create table members (
    org_id  uuid not null,
    user_id uuid not null,
    role    text not null check (role in ('owner', 'admin', 'member', 'viewer')),
    primary key (org_id, user_id)
);
create table licenses (
    org_id             uuid primary key,
    max_products_count int,
    decided_at         timestamptz not null
);

-- How many products an organization has. The ceiling is the licence's at the time of the last growth.
create table product_counts (
    org_id  uuid primary key,
    used    int not null,
    ceiling int not null,
    check (used >= 0),
    check (used <= ceiling)
);

create table products (
    id                   uuid primary key,
    org_id               uuid        not null,
    site_id              uuid,
    name                 text        not null check (length(name) between 1 and 200),
    slug                 text        not null check (length(slug) <= 80),
    description          text        not null default '',
    short_description    text        not null default '',
    type                 text        not null check (type in ('digital', 'membership')),
    category             text        not null,
    price                bigint      not null check (price >= 0),
    compare_at_price     bigint      check (compare_at_price >= 0),
    currency             text        not null check (length(currency) = 3),
    subscription_days    int,
    sku                  text,
    tags                 text[]      not null default '{}',
    tax_category         text,
    is_active            boolean     not null,
    is_featured          boolean     not null,
    display_order        int         not null default 0,
    is_limited           boolean     not null,
    total_quantity       int         check (total_quantity >= 0),
    sold_count           bigint      not null default 0 check (sold_count >= 0),
    available_from       timestamptz,
    available_until      timestamptz,
    max_downloads        int         check (max_downloads > 0),
    download_expiry_days int         check (download_expiry_days > 0),
    license_key_policy   jsonb,
    metadata             jsonb       not null default '{}',
    version              bigint      not null,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    search               tsvector generated always as (
        setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', short_description), 'B')
        || setweight(to_tsvector('simple', description), 'C')) stored,
    check ((type = 'membership') = (subscription_days is not null)),
    check (not is_limited or total_quantity is not null),
    unique nulls not distinct (org_id, site_id, slug)
);
-- The market lists only what is active; each sort has its own index, so a page is a short index scan.
create index products_newest on products (created_at desc, id desc) where is_active;
create index products_by_price on products (price, id) where is_active;
create index products_by_popularity on products (sold_count desc, id desc) where is_active;
create index products_of_org on products (org_id, created_at desc, id desc);
create index products_search on products using gin (search);
create index products_tags on products using gin (tags);

-- Own copy of the assets that may be linked.
create table assets (
    asset_id     uuid primary key,
    org_id       uuid        not null,
    name         text        not null,
    content_type text        not null,
    size_bytes   bigint      not null,
    updated_at   timestamptz not null
);

create table product_assets (
    product_id uuid        not null references products,
    asset_id   uuid        not null,
    position   int         not null,
    linked_at  timestamptz not null,
    primary key (product_id, asset_id)
);
