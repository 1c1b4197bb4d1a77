-- Own copy of the catalog: what is sold, and how many of a limited product are taken.
create table offers (
    product_id           uuid primary key,
    org_id               uuid        not null,
    name                 text        not null,
    type                 text        not null,
    price                bigint      not null check (price >= 0),
    currency             text        not null,
    subscription_days    int,
    is_active            boolean     not null,
    is_limited           boolean     not null,
    total_quantity       int,
    taken                int         not null default 0 check (taken >= 0),
    available_from       timestamptz,
    available_until      timestamptz,
    max_downloads        int,
    download_expiry_days int,
    version              bigint      not null
);

create table transactions (
    id           uuid primary key,
    buyer_id     uuid        not null,
    buyer_email  text        not null,
    status       text        not null,
    subtotal     bigint      not null check (subtotal >= 0),
    discount     bigint      not null default 0 check (discount >= 0),
    tax          bigint      not null default 0 check (tax >= 0),
    total        bigint      not null check (total = subtotal - discount + tax),
    currency     text        not null,
    created_at   timestamptz not null,
    completed_at timestamptz,
    check ((status in ('completed', 'refunded', 'partially_refunded', 'disputed')) = (completed_at is not null))
);
create index transactions_of_buyer on transactions (buyer_id, created_at desc, id desc);

-- What the domain's table of transitions refuses, the database refuses too.
create function refuse_illegal_change() returns trigger language plpgsql as $$
begin
    if old.status <> new.status and not (
        (old.status = 'pending' and new.status in ('completed', 'failed', 'expired', 'canceled'))
        or (old.status = 'completed' and new.status in ('refunded', 'partially_refunded', 'disputed'))
        or (old.status = 'partially_refunded' and new.status in ('refunded', 'disputed'))
        or (old.status = 'disputed' and new.status in ('completed', 'partially_refunded', 'refunded'))) then
        raise exception 'a transaction cannot change from % to %', old.status, new.status
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger transactions_legal_changes before update of status on transactions
    for each row execute function refuse_illegal_change();

create table transaction_changes (
    transaction_id uuid        not null references transactions,
    seq            bigint generated always as identity,
    from_status    text,
    to_status      text        not null,
    at             timestamptz not null,
    actor          text        not null,
    reason         text        not null,
    primary key (transaction_id, seq)
);

create table transaction_items (
    id                   uuid primary key,
    transaction_id       uuid   not null references transactions,
    position             int    not null,
    product_id           uuid   not null,
    org_id               uuid   not null,
    name                 text   not null,
    product_type         text   not null,
    unit_price           bigint not null,
    is_limited           boolean not null,
    subscription_days    int,
    max_downloads        int,
    download_expiry_days int,
    subscription_id      uuid,
    period_start         timestamptz,
    period_end           timestamptz,
    delivered_at         timestamptz,
    unique (transaction_id, product_id)
);

create table payments (
    id             uuid primary key,
    transaction_id uuid        not null references transactions,
    provider       text        not null,
    provider_id    text,
    method         text        not null,
    amount         bigint      not null check (amount > 0),
    currency       text        not null,
    status         text        not null check (status in ('pending', 'processing', 'requires_action', 'succeeded',
        'failed', 'expired', 'refunded', 'partially_refunded', 'disputed', 'chargeback_lost', 'chargeback_won',
        'on_hold', 'canceled')),
    failure_code   text,
    action_url     text,
    raw_response   jsonb,
    next_check_at  timestamptz not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);
create index payments_of_transaction on payments (transaction_id);
create index payments_unresolved on payments (next_check_at) where status in ('pending', 'processing');

-- One running membership a user and product: held from the order on, free again when its period has ended.
create table membership_claims (
    user_id        uuid not null,
    product_id     uuid not null,
    transaction_id uuid not null,
    until          timestamptz,
    primary key (user_id, product_id)
);

create table subscriptions (
    id                   uuid primary key,
    user_id              uuid        not null,
    product_id           uuid        not null,
    org_id               uuid        not null,
    transaction_id       uuid        not null,
    item_id              uuid        not null unique,
    status               text        not null check (status in ('active', 'past_due', 'canceled', 'expired')),
    current_period_start timestamptz not null,
    current_period_end   timestamptz not null,
    cancel_at_period_end boolean     not null default false,
    canceled_at          timestamptz,
    created_at           timestamptz not null,
    check (current_period_start < current_period_end)
);
create index subscriptions_of_user on subscriptions (user_id, created_at desc, id desc);
create table subscription_periods (
    subscription_id uuid        not null references subscriptions,
    period_start    timestamptz not null,
    period_end      timestamptz not null,
    transaction_id  uuid        not null,
    primary key (subscription_id, period_start)
);

-- The simulated provider's own books: what a real provider would keep on its side.
create table simulated_payments (
    payment_id uuid primary key,
    method     text        not null,
    state      text        not null,
    created_at timestamptz not null
);
