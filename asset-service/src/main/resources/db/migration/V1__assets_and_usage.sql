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
    org_id               uuid primary key,
    max_upload_size_mb   bigint      not null,
    max_total_storage_mb bigint      not null,
    max_assets_count     int,
    decided_at           timestamptz not null
);

-- What an organization uses and has reserved. The ceilings are the licence's at the time of the last growth.
create table usage (
    org_id        uuid primary key,
    used_bytes    bigint not null default 0 check (used_bytes >= 0),
    reserved_bytes bigint not null default 0 check (reserved_bytes >= 0),
    assets_count  int    not null default 0 check (assets_count >= 0),
    max_bytes     bigint not null,
    max_count     int    not null,
    check (used_bytes + reserved_bytes <= max_bytes),
    check (assets_count <= max_count)
);

create table assets (
    id              uuid primary key,
    org_id          uuid        not null,
    name            text        not null check (length(name) <= 200),
    filename        text        not null check (length(filename) <= 200),
    description     text        not null default '' check (length(description) <= 2000),
    content_type    text        not null check (length(content_type) <= 127),
    size_bytes      bigint      not null check (size_bytes > 0),
    checksum_sha256 text        check (checksum_sha256 ~ '^[0-9a-f]{64}$'),
    storage_key     text        not null unique,
    status          text        not null check (status in ('pending', 'ready', 'rejected', 'expired')),
    uploaded_by     uuid        not null,
    upload_until    timestamptz not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index assets_of_org on assets (org_id, created_at desc, id desc);
create index assets_of_org_by_name on assets (org_id, lower(name), id);
create index assets_pending on assets (org_id, upload_until) where status = 'pending';
