-- What was told earlier must not undo what was told later.
alter table members add column told_at timestamptz not null default '-infinity';
alter table transactions add column told_at timestamptz not null default '-infinity';

-- The indexes with text_pattern_ops find beginnings; they do not sort in every locale.
create index users_sorted_by_email on users (lower(email), id);
create index orgs_sorted_by_name on orgs (lower(name), id);
create index products_sorted_by_name on products (lower(name), id);

-- A beginning is looked for in any case.
drop index orgs_by_slug;
create index orgs_by_slug on orgs (lower(slug) text_pattern_ops);
