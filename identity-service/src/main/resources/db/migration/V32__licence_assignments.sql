create index licenses_expiring on licenses (expires_at) where expires_at is not null;
alter table licenses add check (tier <> 'free' or expires_at is null);

-- Who gave which licence to whom, and why.
create table license_assignments (
    id          uuid primary key,
    org_id      uuid        not null,
    tier        text        not null references license_tiers,
    expires_at  timestamptz,
    assigned_by uuid        not null,
    reason      text        not null check (length(reason) between 1 and 500),
    assigned_at timestamptz not null
);
create index license_assignments_of_org on license_assignments (org_id, assigned_at desc);
