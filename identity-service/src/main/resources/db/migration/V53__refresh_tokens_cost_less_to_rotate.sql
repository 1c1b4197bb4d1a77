-- Each use of a session writes two of these rows, and each row all of their indexes. Living ones are found by
-- refresh_tokens_one_living and refresh_tokens_living; all of a user by refresh_tokens_by_place.
drop index refresh_tokens_by_family;
drop index refresh_tokens_by_user;

-- Tokens end nearly in the order in which they are stored.
drop index refresh_tokens_by_end;
create index refresh_tokens_by_end on refresh_tokens using brin (expires_at) with (pages_per_range = 32);
