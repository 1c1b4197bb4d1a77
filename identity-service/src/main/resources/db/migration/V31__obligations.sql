-- Own copy of what order knows: an organization that owes buyers something is not deleted.
create table running_subscriptions (
    subscription_id uuid primary key,
    org_id          uuid        not null,
    runs_until      timestamptz not null,
    told_at         timestamptz not null
);
create index running_subscriptions_of_org on running_subscriptions (org_id, runs_until);

create table open_sales (
    transaction_id uuid        not null,
    org_id         uuid        not null,
    is_open        boolean     not null,
    told_at        timestamptz not null,
    primary key (transaction_id, org_id)
);
create index open_sales_of_org on open_sales (org_id) where is_open;
