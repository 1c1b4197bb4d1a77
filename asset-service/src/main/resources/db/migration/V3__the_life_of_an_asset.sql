-- The table of AssetStatus: an asset begins pending and ends once.
create function refuse_illegal_asset_status() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'pending' then
            raise exception 'an asset begins pending, not %', new.status using errcode = 'check_violation';
        end if;
    elsif old.status <> 'pending' and new.status <> old.status then
        raise exception 'asset % is % and cannot become %', old.id, old.status, new.status
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger assets_begin_pending before insert on assets
    for each row execute function refuse_illegal_asset_status();
create trigger assets_end_once before update of status on assets
    for each row execute function refuse_illegal_asset_status();
