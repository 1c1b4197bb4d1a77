update organizations set name = regexp_replace(name, '[[:cntrl:]]', ' ', 'g') where name ~ '[[:cntrl:]]';

alter table organizations add column deleted_at timestamptz;
-- Grows with every change of members, so that readers of the facts notice late ones.
alter table organizations add column member_version bigint not null default 0;
update organizations o set member_version = (select count(*) from members m where m.org_id = o.id);
alter table organizations alter column member_version drop default;
alter table organizations drop constraint organizations_slug_key;
create unique index organizations_slug on organizations (slug) where deleted_at is null;

-- Which slug leads where. A former slug is held for a while: it leads to its organization and to no other.
create table organization_slugs (
    slug       text primary key,
    org_id     uuid not null references organizations deferrable initially deferred,
    held_until timestamptz,
    constraint organization_slugs_one_present
        exclude using btree (org_id with =) where (held_until is null) deferrable initially deferred
);
create index organization_slugs_former on organization_slugs (org_id, held_until) where held_until is not null;
insert into organization_slugs (slug, org_id) select slug, id from organizations;

-- How many members an organization has. The ceiling is the licence's at the time of the last growth.
create table member_seats (
    org_id  uuid primary key references organizations,
    used    int not null check (used >= 1),
    ceiling int not null,
    check (used <= ceiling)
);
insert into member_seats (org_id, used, ceiling) select org_id, count(*), count(*) from members group by org_id;

-- Exactly one owner, checked when the transaction ends: a transfer changes two rows.
drop index members_one_owner;
alter table members add constraint members_one_owner
    exclude using btree (org_id with =) where (role = 'owner') deferrable initially deferred;

create function keep_an_owner() returns trigger language plpgsql as $$
begin
    if exists (select 1 from organizations where id = old.org_id and deleted_at is null)
        and not exists (select 1 from members where org_id = old.org_id and role = 'owner') then
        raise exception 'Organization % would have no owner', old.org_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger members_keep_an_owner after update or delete on members
    deferrable initially deferred for each row when (old.role = 'owner') execute function keep_an_owner();

create index members_in_order on members (org_id, joined_at, user_id);
