-- Attempts at any secret; the subject is a hash of what they are counted against.
create table attempts (
    subject    text primary key,
    count      int         not null check (count >= 0),
    last_at    timestamptz not null,
    wait_until timestamptz not null
);
create index attempts_by_age on attempts (last_at);

-- What they counted was forgotten within the hour.
drop table secret_tries;
drop table sign_in_failures;
