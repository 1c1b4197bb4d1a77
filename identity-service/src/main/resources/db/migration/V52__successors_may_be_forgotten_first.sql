-- A successor can end before its predecessor when the configured life was shortened between them.
alter table refresh_tokens drop constraint refresh_tokens_replaced_by_fkey,
    add constraint refresh_tokens_replaced_by_fkey foreign key (replaced_by) references refresh_tokens
        on delete set null deferrable initially deferred;
