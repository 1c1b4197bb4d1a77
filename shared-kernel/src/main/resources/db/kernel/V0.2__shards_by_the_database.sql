-- The database says in which of the eight shards a key lies, so that a statement of a service's own can tell a fact.
drop index outbox_waiting;
alter table outbox drop column shard;
alter table outbox add column shard smallint generated always as (hashtext(key) & 7) stored;
create index outbox_waiting on outbox (shard, seq) where parked_at is null;
