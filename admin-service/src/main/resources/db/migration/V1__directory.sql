-- Read models fed by facts. No foreign keys: facts of different aggregates arrive in any order.
create table users (
    id             uuid primary key,
    email          text        not null,
    username       text        not null,
    name           text        not null,
    email_verified boolean     not null,
    provider       text        not null,
    is_active      boolean     not null,
    created_at     timestamptz not null,
    told_at        timestamptz not null
);
create index users_newest on users (created_at, id);
create index users_by_email on users (lower(email) text_pattern_ops);
create index users_by_username on users (lower(username) text_pattern_ops);

create table orgs (
    id          uuid primary key,
    name        text        not null,
    slug        text        not null,
    is_personal boolean     not null,
    owner_id    uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null
);
create index orgs_newest on orgs (created_at, id);
create index orgs_by_name on orgs (lower(name) text_pattern_ops);
create index orgs_by_slug on orgs (slug text_pattern_ops);
create index orgs_by_owner on orgs (owner_id);

create table members (
    org_id  uuid not null,
    user_id uuid not null,
    role    text not null,
    primary key (org_id, user_id)
);
create index members_by_user on members (user_id);

create table licenses (
    org_id     uuid primary key,
    tier       text        not null,
    expires_at timestamptz,
    told_at    timestamptz not null
);

create table products (
    id         uuid primary key,
    org_id     uuid        not null,
    name       text        not null,
    slug       text        not null,
    type       text        not null,
    category   text        not null,
    price      bigint      not null,
    currency   text        not null,
    is_active  boolean     not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index products_newest on products (created_at, id);
create index products_by_price on products (price, id);
create index products_by_name on products (lower(name) text_pattern_ops);
create index products_of_org on products (org_id, created_at, id);

create table transactions (
    id           uuid primary key,
    buyer_id     uuid,
    buyer_email  text        not null,
    status       text        not null,
    status_rank  int         not null,
    total        bigint      not null,
    currency     text        not null,
    items        jsonb       not null,
    created_at   timestamptz not null,
    completed_at timestamptz
);
create index transactions_newest on transactions (created_at, id);
create index transactions_by_total on transactions (total, id);
create index transactions_by_status on transactions (status, created_at, id);
create index transactions_of_buyer on transactions (buyer_id, created_at, id);
create index transactions_by_email on transactions (lower(buyer_email) text_pattern_ops);
create index transactions_items on transactions using gin (items jsonb_path_ops);

-- Delivered items; one may arrive before its transaction.
create table deliveries (
    item_id        uuid primary key,
    transaction_id uuid        not null,
    delivered_at   timestamptz not null
);
create index deliveries_of_transaction on deliveries (transaction_id);
