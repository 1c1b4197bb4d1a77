-- When the session of a token began: however often it is rotated, it ends some time after that.
alter table refresh_tokens add column began_at timestamptz;
update refresh_tokens r set began_at = f.began_at
from (select family_id, min(created_at) as began_at from refresh_tokens group by family_id) f
where f.family_id = r.family_id;
alter table refresh_tokens alter column began_at set not null;

create index refresh_tokens_living on refresh_tokens (user_id, family_id desc) where revoked_at is null;
create index refresh_tokens_by_place on refresh_tokens (user_id, address);
create index refresh_tokens_by_end on refresh_tokens (expires_at);
-- For the foreign key, when a token is forgotten.
create index refresh_tokens_by_successor on refresh_tokens (replaced_by) where replaced_by is not null;
create index sign_in_failures_by_time on sign_in_failures (last_at);
