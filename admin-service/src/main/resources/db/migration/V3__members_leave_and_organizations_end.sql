-- Who was removed stays as somebody without a role, so that a late fact cannot bring them back.
alter table members alter column role drop not null;
alter table members add column version bigint not null default 0;
alter table members drop column told_at;

-- Apart from the organizations: the end may be told before the beginning.
create table ended_orgs (
    org_id     uuid primary key,
    deleted_at timestamptz not null
);
