-- What each role of an organization may do is identity's to say; here is what it said last.
create table organizations (
    org_id           uuid primary key,
    role_permissions jsonb  not null,
    version          bigint not null
);

-- Who was removed stays without a role, so that news from before cannot bring them back.
alter table members drop column told_at;
alter table members drop constraint members_role_check;
alter table members alter column role drop not null;
alter table members add column version bigint not null default 0;
alter table members alter column version drop default;
