-- What administrators did to the accounts of others, and why. Kept, also where nothing changed any more.
create table account_measures (
    id       uuid primary key,
    user_id  uuid        not null references users,
    measure  text        not null check (measure in ('deactivate', 'reactivate', 'end_sessions')),
    taken_by uuid        not null,
    reason   text        not null check (length(reason) between 1 and 500),
    taken_at timestamptz not null
);
create index account_measures_of_user on account_measures (user_id, id desc);
