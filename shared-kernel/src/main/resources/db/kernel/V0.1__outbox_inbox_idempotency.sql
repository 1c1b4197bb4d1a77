-- Facts that wait for the broker. The columns are those that Debezium's outbox event router can be told to read.
create table outbox (
    id         uuid primary key,
    seq        bigint generated always as identity,
    shard      smallint    not null,
    key        text        not null,
    type       text        not null,
    data       jsonb       not null,
    headers    jsonb       not null,
    created_at timestamptz not null default clock_timestamp(),
    parked_at  timestamptz,
    error      text
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
create index outbox_waiting on outbox (shard, seq) where parked_at is null;

-- Facts that had their effect here.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_by_age on inbox (received_at);

-- Answers to requests that came with an Idempotency-Key, kept with their effect.
create table idempotency_keys (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    answer       jsonb       not null,
    created_at   timestamptz not null default now(),
    primary key (caller, operation, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
