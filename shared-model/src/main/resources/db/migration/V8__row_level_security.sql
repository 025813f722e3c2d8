-- Whoever forgets to ask for the user gets nothing. Roles are made by db/roles.sql, which runs before the migrations.

do $$
begin
  if pg_has_role('jobwise_api', 'jobwise_relay', 'usage') or pg_has_role('jobwise_api', 'jobwise_maintenance', 'member') then
    raise exception 'jobwise_api must neither inherit jobwise_relay nor be a member of jobwise_maintenance: alter role jobwise_api noinherit';
  end if;
end
$$;

-- The user of the transaction; null when there is none, and equal to nobody. After a transaction the setting is '', not null.
create function current_user_id() returns integer
language sql stable as $$
  select nullif(current_setting('app.user_id', true), '')::integer
$$;

-- Every table of people's own rows: seen and changed by their user only, whoever asks, the owner included.
do $$
declare
  applications constant text := 'jobwise_api, jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker';
  owned record;
begin
  for owned in
    select *
    from (values
      ('users', 'id = (select current_user_id())'),
      ('refresh_tokens', 'user_id = (select current_user_id())'),
      ('idempotency_keys', 'user_id = (select current_user_id())'),
      ('master_profiles', 'user_id = (select current_user_id())'),
      ('experiences', 'profile_id in (select id from master_profiles)'),
      ('education', 'profile_id in (select id from master_profiles)'),
      ('projects', 'profile_id in (select id from master_profiles)'),
      ('jobs', 'user_id = (select current_user_id())'),
      ('sample_documents', 'user_id = (select current_user_id())'),
      ('writing_styles', 'user_id = (select current_user_id())'),
      ('job_content_rankings', 'user_id = (select current_user_id())'),
      ('generations', 'user_id = (select current_user_id())'),
      ('generation_events', 'user_id = (select current_user_id())'),
      ('generation_feedback', 'user_id = (select current_user_id())'),
      ('profile_origins', 'user_id = (select current_user_id())'),
      ('job_applications', 'user_id = (select current_user_id())'),
      ('job_application_events', 'user_id = (select current_user_id())'),
      ('mail_tokens', 'user_id = (select current_user_id())'),
      ('api_keys', 'user_id = (select current_user_id())'),
      ('work_checkpoints', 'work_id in (select id from work_items where user_id = (select current_user_id()))')) as tables (name, own)
  loop
    execute format('alter table %I enable row level security', owned.name);
    execute format('alter table %I force row level security', owned.name);
    execute format('create policy own_rows on %I to %s using (%s) with check (%s)', owned.name, applications, owned.own, owned.own);
    execute format('create policy all_rows on %I to jobwise_migrator, jobwise_maintenance using (true) with check (true)', owned.name);
  end loop;
end
$$;

-- Postings without owner are everybody's to read.
create policy public_rows on jobs for select to jobwise_api, jobwise_generation_worker, jobwise_ranking_worker
  using (user_id is null);
-- The sample board, which a setting puts there; nobody's posting becomes public.
create policy sample_rows on jobs for insert to jobwise_api
  with check (user_id is null and source = 'mock');

-- The relay tells open streams what happened; an event is a state, not a text.
create policy all_rows_read on generation_events for select to jobwise_relay using (true);

-- The queue says which work there is and how it stands, nothing of what it is about: workers and the relay see all of it.
do $$
declare
  queue record;
begin
  for queue in
    select *
    from (values
      ('work_items', 'user_id = (select current_user_id())'),
      ('work_dependencies', 'work_id in (select id from work_items)')) as tables (name, own)
  loop
    execute format('alter table %I enable row level security', queue.name);
    execute format('alter table %I force row level security', queue.name);
    execute format('create policy own_rows on %I to jobwise_api using (%s) with check (%s)', queue.name, queue.own, queue.own);
    execute format('create policy all_rows on %I to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker, jobwise_relay,
      jobwise_migrator, jobwise_maintenance using (true) with check (true)', queue.name);
  end loop;
end
$$;

-- Who somebody is, before that is known. Each answers one question with one id, to the API alone; the row itself is then read as that
-- user. They run as their owner, so the search path is theirs, not the caller's.
create function user_of_email(wanted text) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select id
  from users
  where lower(email) = lower(wanted)
$$;

create function user_of_refresh_token(wanted text) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select user_id
  from refresh_tokens
  where token_hash = wanted
$$;

create function user_of_mail_token(wanted text) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select user_id
  from mail_tokens
  where token_hash = wanted
$$;

create function user_of_api_key(wanted text) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select user_id
  from api_keys
  where key_hash = wanted
$$;

revoke execute on function user_of_email(text), user_of_refresh_token(text), user_of_mail_token(text), user_of_api_key(text) from public;
grant execute on function user_of_email(text), user_of_refresh_token(text), user_of_mail_token(text), user_of_api_key(text) to jobwise_api;

-- How many due items of a kind stand before one, counted to 1,000: of everybody's the number only.
create function due_before(wanted_kind varchar, wanted_time timestamptz, wanted_id uuid) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::integer
  from (
    select
    from work_items
    where kind = wanted_kind
      and status = 'queued'
      and available_at <= now()
      and (available_at, id) < (wanted_time, wanted_id)
    limit 1000) as ahead
$$;

revoke execute on function due_before(varchar, timestamptz, uuid) from public;
grant execute on function due_before(varchar, timestamptz, uuid) to jobwise_api;

-- The API: everything of its users but the queue's own affairs.
grant select, insert, update on users, refresh_tokens, idempotency_keys, job_content_rankings, sample_documents to jobwise_api;
grant usage on sequence users_id_seq to jobwise_api;
grant select, insert, update, delete on mail_tokens, api_keys, profile_origins, job_applications, generation_feedback to jobwise_api;
-- A repeated document's new work takes over what the former has finished.
grant select (work_id), update (work_id) on work_checkpoints to jobwise_api;
grant select, insert on job_application_events, generation_events to jobwise_api;
grant select, insert, update, delete on master_profiles, experiences, education, projects, jobs, generations, writing_styles to jobwise_api;
grant select, insert, update, delete on work_items, work_dependencies to jobwise_api;

-- Workers read what they work from and write what they make; accounts and credentials are none of their business.
grant select, update on work_items to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker;
grant select, delete on work_dependencies to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker;
grant select, insert on work_checkpoints to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker;
grant select, insert, update, delete on worker_slots to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker;
grant select on master_profiles, experiences, education, projects, jobs to jobwise_generation_worker, jobwise_ranking_worker;
grant select on writing_styles, job_content_rankings to jobwise_generation_worker;
grant select, update on generations to jobwise_generation_worker, jobwise_ranking_worker;
-- By the trigger on generations, which runs as whoever changes them.
grant select, insert on generation_events to jobwise_generation_worker, jobwise_ranking_worker;
grant update (times_used_in_generation, last_used_at, version) on job_content_rankings to jobwise_generation_worker;
grant select, update on job_content_rankings to jobwise_ranking_worker;
grant select on sample_documents to jobwise_style_worker;
grant select, update on writing_styles to jobwise_style_worker;

-- Maintenance deletes what was kept long enough, of everybody. To lock a row is to be allowed to change one of its columns.
grant select, delete, update (id) on users, refresh_tokens, mail_tokens, sample_documents, generations, work_items to jobwise_maintenance;
grant select, delete, update (key) on idempotency_keys to jobwise_maintenance;

-- The relay announces what is due.
grant select (id, kind, user_id, status, attempt, max_attempts, claim, available_at, announced_at, lease_until, traceparent, created_at),
  update (announced_at) on work_items to jobwise_relay;
grant select on worker_slots, generation_events to jobwise_relay;

-- Workers wait until the schema is the one they were built for.
grant select on flyway_schema_history to jobwise_api, jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker, jobwise_maintenance;
