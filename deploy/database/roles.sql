-- One schema and one role for each service, and a wall between them.
--
-- Runs as an administrator inside the database of the system, as often as one likes: what is there stays.
-- The passwords are settings of the session, given beforehand, for example
--     select set_config('diskover.identity_password', '…', false);
-- or with psql:  PGOPTIONS="-c diskover.identity_password=…" psql -f roles.sql

do $$
declare
  service text;
  role text;
  password text;
begin
  -- Several test runs may prepare databases of one server at once; roles belong to the server.
  perform pg_advisory_xact_lock(hashtext('diskover.roles'));

  execute format('revoke all on database %I from public', current_database());
  revoke all on schema public from public;

  foreach service in array array['identity', 'catalog', 'asset', 'order', 'entitlement', 'admin'] loop
    role := 'diskover_' || service;
    password := current_setting('diskover.' || service || '_password', true);
    if coalesce(password, '') = '' then
      raise exception 'the setting diskover.%_password is missing', service;
    end if;

    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I', role);
    end if;
    execute format('alter role %I with login nocreatedb nocreaterole noinherit password %L', role, password);
    execute format('grant connect on database %I to %I', current_database(), role);

    -- An administrator of a managed server is no superuser and may give away only what it is a member of.
    if not pg_has_role(current_user, role, 'set') then
      execute format('grant %I to current_user with set true', role);
    end if;
    execute format('create schema if not exists %I authorization %I', service, role);
    execute format('alter role %I in database %I set search_path = %I', role, current_database(), service);
  end loop;
end
$$;
