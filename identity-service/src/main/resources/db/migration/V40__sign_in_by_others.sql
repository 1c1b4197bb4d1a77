-- Sign-ins that wait for the provider's answer. Only hashes: with the table alone no answer can be forged.
create table sign_in_attempts (
    state_hash   text primary key,
    browser_hash text        not null,
    provider     text        not null check (provider in ('google', 'github')),
    return_to    text        not null,
    expires_at   timestamptz not null
);
create index sign_in_attempts_by_age on sign_in_attempts (expires_at);

-- Whose account it is when a provider names one of its own users.
create table social_identities (
    provider  text        not null check (provider in ('google', 'github', 'clerk')),
    subject   text        not null check (length(subject) between 1 and 255),
    user_id   uuid        not null references users,
    linked_at timestamptz not null,
    primary key (provider, subject)
);
create index social_identities_by_user on social_identities (user_id);

-- What Clerk said last about its users. A deleted one stays, so that late news cannot bring it back.
create table clerk_users (
    clerk_id text primary key check (length(clerk_id) between 1 and 255),
    told_at  timestamptz not null,
    banned   boolean     not null default false,
    deleted  boolean     not null default false
);
