-- Own copy of what identity tells: whose account was deactivated, and who is back.
create table users (
    id        uuid primary key,
    is_active boolean     not null,
    told_at   timestamptz not null
);
