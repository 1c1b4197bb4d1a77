-- The token is in the mail only; here is its hash.
create table invitations (
    id          uuid primary key,
    org_id      uuid        not null references organizations,
    email       text        not null check (length(email) <= 254),
    role        text        not null check (role in ('admin', 'member', 'viewer')),
    token_hash  text        not null unique,
    invited_by  uuid        not null references users,
    times_sent  int         not null check (times_sent between 1 and 10),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid references users,
    revoked_at  timestamptz,
    check ((accepted_at is null) = (accepted_by is null)),
    check (accepted_at is null or revoked_at is null)
);
create unique index invitations_one_pending on invitations (org_id, lower(email))
    where accepted_at is null and revoked_at is null;
create index invitations_of_org on invitations (org_id, id desc) where accepted_at is null and revoked_at is null;
