-- What the domain's tables of transitions refuse, the database refuses too (as V1 does for transactions).
create function refuse_illegal_payment_change() returns trigger language plpgsql as $$
begin
    if old.status <> new.status and not (
        (old.status = 'pending' and new.status in ('processing', 'requires_action', 'on_hold', 'succeeded', 'failed',
            'expired', 'canceled'))
        or (old.status = 'processing' and new.status in ('requires_action', 'on_hold', 'succeeded', 'failed',
            'expired', 'canceled'))
        or (old.status = 'requires_action' and new.status in ('processing', 'on_hold', 'succeeded', 'failed',
            'expired', 'canceled'))
        or (old.status = 'on_hold' and new.status in ('processing', 'succeeded', 'failed', 'expired', 'canceled'))
        or (old.status = 'succeeded' and new.status in ('refunded', 'partially_refunded', 'disputed'))
        or (old.status = 'partially_refunded' and new.status in ('refunded', 'disputed'))
        or (old.status = 'disputed' and new.status in ('chargeback_lost', 'chargeback_won'))
        or (old.status = 'chargeback_won' and new.status in ('refunded', 'partially_refunded'))) then
        raise exception 'a payment cannot change from % to %', old.status, new.status
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger payments_legal_changes before update of status on payments
    for each row execute function refuse_illegal_payment_change();

create function refuse_illegal_subscription_change() returns trigger language plpgsql as $$
begin
    if old.status <> new.status and not (
        (old.status = 'active' and new.status in ('past_due', 'canceled', 'expired'))
        or (old.status = 'past_due' and new.status in ('active', 'canceled', 'expired'))
        or (old.status = 'canceled' and new.status in ('active', 'expired'))) then
        raise exception 'a subscription cannot change from % to %', old.status, new.status
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger subscriptions_legal_changes before update of status on subscriptions
    for each row execute function refuse_illegal_subscription_change();
