-- Null where another provider vouches for the user.
alter table users alter column password_hash drop not null;

-- The domain of an address is stored in lower case from now on.
update users set email = split_part(email, '@', 1) || '@' || lower(split_part(email, '@', 2));

-- At most one token and one code a user: the newest.
create table password_resets (
    user_id    uuid primary key references users,
    token_hash text        not null unique,
    email      text        not null,
    expires_at timestamptz not null
);

create table login_codes (
    user_id    uuid primary key references users,
    code_hash  text        not null,
    email      text        not null,
    expires_at timestamptz not null,
    tries      int         not null check (tries between 0 and 5)
);

-- Letters somebody asked for; whether the address has an account is looked up after the answer.
create table requested_letters (
    letter          text        not null,
    email           text        not null,
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    primary key (letter, email)
);
create index requested_letters_due on requested_letters (next_attempt_at);

create table mail_allowances (
    letter  text          not null,
    email   text          not null,
    sent_at timestamptz[] not null,
    primary key (letter, email)
);

-- Tries at a password or code by somebody who may not be its owner; the subject is a hash.
create table secret_tries (
    subject       text primary key,
    tries         int         not null,
    last_at       timestamptz not null,
    blocked_until timestamptz not null
);
create index secret_tries_by_age on secret_tries (last_at);
create index email_verifications_by_age on email_verifications (expires_at);
