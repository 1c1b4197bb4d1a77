-- A sale that is told twice, also under different ids, counts once.
create table counted_sales (
    transaction_id uuid primary key
);

-- A membership that was told of earlier must not undo a later one.
alter table members add column told_at timestamptz not null default '-infinity';

alter table products add check (available_from < available_until);
alter table product_assets add check (position >= 0);
