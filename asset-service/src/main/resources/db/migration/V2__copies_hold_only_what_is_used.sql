-- No right over assets depends on an organization's settings.
drop table organizations;

-- A membership that was told of earlier must not undo a later one.
alter table members add column told_at timestamptz not null default '-infinity';
