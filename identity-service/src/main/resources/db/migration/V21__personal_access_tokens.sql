create table personal_tokens (
    id           uuid primary key,
    user_id      uuid        not null references users,
    token_hash   text        not null unique,
    name         text        not null check (length(name) between 1 and 100),
    scopes       text[]      not null check (cardinality(scopes) > 0),
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    last_used_at timestamptz
);
create index personal_tokens_by_user on personal_tokens (user_id, id desc);
