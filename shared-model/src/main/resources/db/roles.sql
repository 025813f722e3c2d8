-- The roles of an installation. They belong to the server, not to a database, so this is no migration: it runs before each one and
-- changes only what is missing. None has a password; an operator gives one to those that log in by themselves.

do $$
declare
  wanted record;
begin
  -- Not inherited: what one role may do by way of another it says aloud, with set role.
  for wanted in
    select *
    from (values
      ('jobwise_migrator', 'login'),
      ('jobwise_api', 'login'),
      ('jobwise_generation_worker', 'login'),
      ('jobwise_ranking_worker', 'login'),
      ('jobwise_style_worker', 'login'),
      ('jobwise_maintenance', 'login'),
      ('jobwise_relay', 'nologin'),
      ('jobwise_operator', 'nologin')) as roles (name, may_log_in)
    where not exists (select from pg_roles where rolname = roles.name)
  loop
    execute format('create role %I %s noinherit nosuperuser nocreatedb nocreaterole nobypassrls', wanted.name, wanted.may_log_in);
  end loop;

  -- Whoever announces work sees all that is due, and nothing more.
  for wanted in
    select name
    from unnest(array['jobwise_api', 'jobwise_generation_worker', 'jobwise_ranking_worker', 'jobwise_style_worker']) as roles (name)
    where not pg_has_role(roles.name, 'jobwise_relay', 'member')
  loop
    execute format('grant jobwise_relay to %I', wanted.name);
  end loop;

  -- For an administrator the API looks at everybody's work.
  if not pg_has_role('jobwise_api', 'jobwise_operator', 'member') then
    grant jobwise_operator to jobwise_api;
  end if;

  -- The user that migrates may become each of them; so one user is enough for a laptop. From version 16 on, whoever makes a role is a
  -- member of it that may grant it but not become it.
  for wanted in
    select name
    from unnest(array['jobwise_migrator', 'jobwise_api', 'jobwise_generation_worker', 'jobwise_ranking_worker', 'jobwise_style_worker',
      'jobwise_maintenance', 'jobwise_relay', 'jobwise_operator']) as roles (name)
    where current_user not in (
        'jobwise_migrator', 'jobwise_api', 'jobwise_generation_worker', 'jobwise_ranking_worker', 'jobwise_style_worker',
        'jobwise_maintenance', 'jobwise_relay', 'jobwise_operator')
      and not pg_has_role(current_user, roles.name,
        case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end)
  loop
    execute format('grant %I to current_user', wanted.name);
  end loop;

  -- For oldest_transaction(), which tells a number of what it sees. No application is the migrator. Where the user is no superuser,
  -- that number is missing until an administrator has said these two lines.
  if (select rolsuper from pg_roles where rolname = current_user)
    and not pg_has_role('jobwise_migrator', 'pg_read_all_stats', 'usage')
  then
    alter role jobwise_migrator inherit;
    grant pg_read_all_stats to jobwise_migrator;
  end if;

  -- Asked first: a grant that changes nothing still writes.
  if not has_schema_privilege('jobwise_migrator', 'public', 'create') then
    grant usage, create on schema public to jobwise_migrator;
  end if;
end
$$;

-- Tables of an installation from before there were roles.
do $$
declare
  old record;
begin
  for old in
    select format('alter table %s owner to jobwise_migrator', oid::regclass) as change
    from pg_class
    where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p')
      and pg_get_userbyid(relowner) <> 'jobwise_migrator'
    union all
    select format('alter function %s owner to jobwise_migrator', oid::regprocedure)
    from pg_proc
    where pronamespace = 'public'::regnamespace
      and pg_get_userbyid(proowner) <> 'jobwise_migrator'
      and proname in ('set_updated_at', 'not_before', 'check_work_status')
    union all
    select format('alter domain %s owner to jobwise_migrator', oid::regtype)
    from pg_type
    where typnamespace = 'public'::regnamespace
      and typtype = 'd'
      and pg_get_userbyid(typowner) <> 'jobwise_migrator'
  loop
    execute old.change;
  end loop;
end
$$;
