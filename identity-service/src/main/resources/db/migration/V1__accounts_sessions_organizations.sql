create table users (
    id              uuid primary key,
    email           text        not null check (length(email) <= 254),
    username        text        not null check (length(username) <= 40),
    password_hash   text        not null,
    name            text        not null default '' check (length(name) <= 100),
    avatar_url      text        check (length(avatar_url) <= 500),
    locale          text        not null default 'en',
    bio             text        not null default '' check (length(bio) <= 2000),
    email_verified  boolean     not null default false,
    provider        text        not null,
    is_active       boolean     not null default true,
    personal_org_id uuid        not null,
    created_at      timestamptz not null,
    version         bigint      not null
);
create unique index users_email on users (lower(email));
create unique index users_username on users (lower(username));

create table system_admins (
    user_id     uuid primary key references users,
    permissions jsonb not null
);

create table email_verifications (
    token_hash text primary key,
    user_id    uuid        not null references users,
    email      text        not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index email_verifications_by_user on email_verifications (user_id);

-- Letters that wait for the mail server. The data holds a one-time token until the letter is sent.
create table mails (
    id              uuid primary key,
    recipient       text        not null,
    template        text        not null,
    locale          text        not null,
    data            jsonb       not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    created_at      timestamptz not null
);
create index mails_waiting on mails (next_attempt_at) where sent_at is null;

create table refresh_tokens (
    id          uuid primary key,
    family_id   uuid        not null,
    user_id     uuid        not null references users,
    token_hash  text        not null unique,
    device      text        not null,
    address     text        not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    replaced_by uuid references refresh_tokens deferrable initially deferred,
    check (replaced_by is null or revoked_at is not null)
);
create index refresh_tokens_by_family on refresh_tokens (family_id);
create index refresh_tokens_by_user on refresh_tokens (user_id, created_at desc);
-- One living token a family: a rotation that would leave two cannot be stored.
create unique index refresh_tokens_one_living on refresh_tokens (family_id) where revoked_at is null;

create table sign_in_failures (
    subject       text primary key,
    failures      int         not null,
    last_at       timestamptz not null,
    blocked_until timestamptz not null
);

-- Private keys are encrypted with a key from the configuration.
create table signing_keys (
    kid           text primary key,
    private_key   bytea       not null,
    public_key    bytea       not null,
    signs_from    timestamptz not null,
    published_till timestamptz,
    created_at    timestamptz not null
);

create table license_tiers (
    tier                 text primary key,
    name                 text   not null,
    max_upload_size_mb   bigint not null,
    max_total_storage_mb bigint not null,
    max_assets_count     int,
    max_products_count   int,
    max_members_count    int,
    monthly_fee          bigint,
    currency             text   not null
);
insert into license_tiers values
    ('free', 'Free', 100, 1000, 100, 50, 5, 0, 'USD'),
    ('starter', 'Starter', 500, 10240, 500, 100, 10, 1900, 'USD'),
    ('pro', 'Pro', 2048, 102400, 2000, 500, 50, 4900, 'USD'),
    ('enterprise', 'Enterprise', 10240, 1048576, null, null, null, null, 'USD');

create table organizations (
    id          uuid primary key,
    name        text        not null check (length(name) between 1 and 100),
    slug        text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    is_personal boolean     not null,
    settings    jsonb       not null,
    created_at  timestamptz not null,
    version     bigint      not null
);

create table members (
    org_id    uuid        not null references organizations,
    user_id   uuid        not null references users deferrable initially deferred,
    role      text        not null check (role in ('owner', 'admin', 'member', 'viewer')),
    joined_at timestamptz not null,
    primary key (org_id, user_id)
);
create index members_by_user on members (user_id, org_id);
create unique index members_one_owner on members (org_id) where role = 'owner';
alter table users add foreign key (personal_org_id) references organizations deferrable initially deferred;

create table licenses (
    org_id     uuid primary key references organizations,
    tier       text        not null references license_tiers,
    expires_at timestamptz,
    since      timestamptz not null
);
