-- What is shown of a file lies with each link to it: a list looked up each file of its products by itself. Whoever
-- renames a file locks its row of assets first, then renames its links; whoever links it has locked that row as well.
alter table product_assets
    add column name         text,
    add column content_type text,
    add column size_bytes   bigint;
update product_assets l set name = a.name, content_type = a.content_type, size_bytes = a.size_bytes
from assets a where a.asset_id = l.asset_id;
alter table product_assets
    alter column name set not null,
    alter column content_type set not null,
    alter column size_bytes set not null;
create index product_assets_of_file on product_assets (asset_id);
