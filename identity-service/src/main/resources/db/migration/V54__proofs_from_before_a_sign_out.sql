-- How often all, or all other, sessions of a user have ended. A session begins only where that has not changed since its
-- user proved who they are.
alter table users add column sign_outs bigint not null default 0;
