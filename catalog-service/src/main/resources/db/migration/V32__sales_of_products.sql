-- What every sale changes, apart from the product: a sale wrote the product's whole row anew, with an entry in each of
-- its eight indexes. Every product has its row here. The list that is sorted by popularity reads product_sales_popular.
create table product_sales (
    product_id uuid primary key references products,
    sold_count bigint not null default 0 check (sold_count >= 0)
);
insert into product_sales (product_id, sold_count) select id, sold_count from products order by id;
create index product_sales_popular on product_sales (sold_count desc, product_id desc);

-- Takes products_by_popularity with it, the only index that no list needs any more. Of the others stay
-- products_pkey for one product and the foreign keys, products_org_id_site_id_slug_key for a slug that is taken,
-- products_newest for the market (-created_at), products_by_price for price and -price,
-- products_of_org for the products of an organization (org_id, -created_at) and what is withdrawn with it,
-- products_search for q, and products_tags for tag.
alter table products drop column sold_count;

analyze product_sales;
