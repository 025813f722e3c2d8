-- The work queue. The row is the truth; a message only says which row to look at.

create table work_items (
  id uuid primary key,
  kind varchar(20) not null constraint work_items_kind_known check (kind in ('generation', 'ranking', 'style')),
  user_id integer not null references users (id) on delete cascade,
  -- generations.id, job_content_rankings.id or writing_styles.id, by kind.
  subject_id uuid not null,
  status varchar(20) not null default 'queued'
    constraint work_items_status_known check (status in ('blocked', 'queued', 'running', 'succeeded', 'failed', 'cancelled')),
  -- Runs that count against max_attempts; a run handed back does not.
  attempt integer not null default 0,
  max_attempts integer not null default 5 constraint work_items_max_attempts_range check (max_attempts between 1 and 100),
  -- Claims ever made: the fencing token. Unlike attempt it never goes back.
  claim bigint not null default 0,
  available_at timestamptz not null default now(),
  announced_at timestamptz,
  lease_owner varchar(100),
  lease_until timestamptz,
  failure_code varchar(50),
  failure_message text,
  traceparent varchar(60),
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finalized_at timestamptz,
  updated_at timestamptz not null default now(),
  constraint work_items_attempt_range check (attempt between 0 and max_attempts),
  constraint work_items_running_is_leased check ((status = 'running') = (lease_owner is not null and lease_until is not null)),
  constraint work_items_finalized_when_terminal check ((status in ('succeeded', 'failed', 'cancelled')) = (finalized_at is not null)),
  constraint work_items_failed_says_why check (status <> 'failed' or (failure_code is not null and failure_message is not null))
);

-- What may follow what; WorkStatus says the same and a test proves that they agree.
create function check_work_status() returns trigger
language plpgsql as $$
begin
  if new.status is distinct from old.status and not (
    (old.status = 'blocked' and new.status in ('queued', 'failed', 'cancelled'))
    or (old.status = 'queued' and new.status in ('running', 'failed', 'cancelled'))
    or (old.status = 'running' and new.status in ('queued', 'succeeded', 'failed', 'cancelled')))
  then
    raise exception 'work item %: % cannot become %', old.id, old.status, new.status
      using errcode = 'check_violation', constraint = 'work_items_status_transition';
  end if;
  return new;
end
$$;

create trigger work_items_status_transition before update of status on work_items
  for each row execute function check_work_status();
create trigger work_items_updated_at before update on work_items for each row execute function set_updated_at();

create index work_items_subject_idx on work_items (subject_id);
create index work_items_user_id_idx on work_items (user_id);
create index work_items_unannounced_idx on work_items (kind, user_id, available_at) where status = 'queued' and announced_at is null;
create index work_items_announced_idx on work_items (kind, announced_at) where status = 'queued' and announced_at is not null;
create index work_items_running_idx on work_items (kind, lease_until) where status = 'running';
create index work_items_blocked_idx on work_items (kind) where status = 'blocked';

-- An item is blocked while a row here names something it waits for.
create table work_dependencies (
  work_id uuid not null references work_items (id) on delete cascade,
  after_work_id uuid not null references work_items (id) on delete cascade,
  primary key (work_id, after_work_id),
  constraint work_dependencies_not_itself check (work_id <> after_work_id)
);

create index work_dependencies_after_idx on work_dependencies (after_work_id);

-- A stage's result, so that a retry never pays twice for the same input.
create table work_checkpoints (
  work_id uuid not null references work_items (id) on delete cascade,
  stage varchar(50) not null,
  engine varchar(100) not null,
  prompt_version varchar(50) not null,
  input_hash char(64) not null,
  result jsonb not null,
  tokens_used integer not null default 0,
  seconds double precision not null,
  created_at timestamptz not null default now(),
  primary key (work_id, stage, engine, prompt_version, input_hash)
);

-- Which worker processes live and how much each can do at once; the announcer sizes its window by it.
create table worker_slots (
  owner varchar(100) not null,
  kind varchar(20) not null constraint worker_slots_kind_known check (kind in ('generation', 'ranking', 'style')),
  slots integer not null constraint worker_slots_slots_range check (slots > 0),
  seen_at timestamptz not null default now(),
  primary key (owner, kind)
);
