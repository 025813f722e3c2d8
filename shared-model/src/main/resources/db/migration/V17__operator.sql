-- The operator: who is one, what they see of everybody's work, what they may change, what they have changed.

do $$
begin
  if pg_has_role('jobwise_api', 'jobwise_operator', 'usage') then
    raise exception 'jobwise_api must not inherit jobwise_operator: alter role jobwise_api noinherit';
  end if;
end
$$;

-- Who may use the admin API. Only the owner of the database appoints: no application has a right to write here.
create table administrators (
  user_id integer primary key references users (id) on delete cascade,
  appointed_at timestamptz not null default now()
);

-- What administrators did. It outlives whoever did it and whatever it was done to.
create table admin_actions (
  id uuid primary key,
  user_id integer not null,
  created_at timestamptz not null default now(),
  action varchar(20) not null
    constraint admin_actions_action_known check (action in ('replay', 'cancel', 'pause', 'resume', 'drain')),
  kind varchar(20) constraint admin_actions_kind_known check (kind in ('generation', 'ranking', 'style')),
  work_id uuid,
  -- By a replay.
  new_work_id uuid,
  worker varchar(100),
  constraint admin_actions_about_something check (kind is not null or worker is not null)
);

create index admin_actions_created_idx on admin_actions (created_at desc, id desc);

-- Kinds of which nothing is announced or claimed.
create table work_pauses (
  kind varchar(20) primary key constraint work_pauses_kind_known check (kind in ('generation', 'ranking', 'style')),
  paused_at timestamptz not null default now()
);

-- A worker that is to take nothing new, and how many runs it still has.
alter table worker_slots
  add column draining_since timestamptz,
  add column running integer not null default 0 constraint worker_slots_running_range check (running >= 0);

create index work_items_created_idx on work_items (created_at desc, id desc);
-- What a user has open is counted whenever they ask for more.
create index work_items_open_idx on work_items (user_id) where status in ('blocked', 'queued', 'running');

-- Who is an administrator is known to themselves and to the role that acts for them.
alter table administrators enable row level security;
alter table administrators force row level security;
create policy own_rows on administrators for select to jobwise_api, jobwise_operator using (user_id = (select current_user_id()));
create policy all_rows on administrators to jobwise_migrator, jobwise_maintenance using (true) with check (true);

-- An administrator writes down what they did in their own name, and reads what all of them did.
alter table admin_actions enable row level security;
alter table admin_actions force row level security;
create policy own_rows on admin_actions for insert to jobwise_api, jobwise_operator
  with check (user_id = (select current_user_id()) and exists (select from administrators where user_id = (select current_user_id())));
create policy administrators_read on admin_actions for select to jobwise_operator
  using (exists (select from administrators where user_id = (select current_user_id())));
create policy all_rows on admin_actions to jobwise_migrator, jobwise_maintenance using (true) with check (true);

-- The operator's role sees everybody's work if the transaction's user is an administrator, and nothing else.
do $$
declare
  queue text;
begin
  foreach queue in array array['work_items', 'work_dependencies', 'work_checkpoints']
  loop
    execute format('create policy administrators_see on %I to jobwise_operator
      using (exists (select from administrators where user_id = (select current_user_id())))', queue);
  end loop;
end
$$;

alter table work_pauses enable row level security;
alter table work_pauses force row level security;
create policy everybody_reads on work_pauses for select
  to jobwise_api, jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker, jobwise_relay using (true);
create policy administrators_pause on work_pauses to jobwise_operator
  using (exists (select from administrators where user_id = (select current_user_id())));
create policy all_rows on work_pauses to jobwise_migrator, jobwise_maintenance using (true) with check (true);

alter table worker_slots enable row level security;
alter table worker_slots force row level security;
create policy all_rows on worker_slots
  to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker, jobwise_relay, jobwise_migrator, jobwise_maintenance
  using (true) with check (true);
create policy administrators_drain on worker_slots to jobwise_operator
  using (exists (select from administrators where user_id = (select current_user_id())));

grant select on administrators to jobwise_api, jobwise_operator;
grant insert on admin_actions to jobwise_api, jobwise_operator;
grant select on admin_actions to jobwise_operator;
grant select on work_pauses to jobwise_api, jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker, jobwise_relay;
grant select, insert, delete on work_pauses to jobwise_operator;
-- Ids, states and times. A failure's sentence is for its owner; what a stage brought is their text.
grant select (id, kind, user_id, subject_id, status, attempt, max_attempts, claim, available_at, announced_at, lease_owner, lease_until,
    failure_code, waiting_for, waits, traceparent, created_at, started_at, finalized_at),
  update (announced_at) on work_items to jobwise_operator;
grant select on work_dependencies to jobwise_operator;
grant select (work_id, stage, engine, prompt_version, seconds, created_at) on work_checkpoints to jobwise_operator;
grant select, update (draining_since) on worker_slots to jobwise_operator;
