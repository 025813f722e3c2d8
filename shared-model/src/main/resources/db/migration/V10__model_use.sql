-- A model that cannot be asked, what it may be asked, and what asking has cost.

-- An item that waits for the model: queued, due when it is worth trying again. A run that ends in any other way stops the waiting.
alter table work_items
  add column waiting_for varchar(20) constraint work_items_waiting_for_known check (waiting_for in ('model')),
  -- Since the model was last heard to answer: what the pause grows with.
  add column waits integer not null default 0 constraint work_items_waits_range check (waits >= 0),
  add constraint work_items_waiting_is_unfinished check (waiting_for is null or status in ('queued', 'running'));

create index work_items_waiting_idx on work_items (kind, waiting_for) where waiting_for is not null;

-- One row for each question put to a model, from the moment room is taken for it. No text of question or answer. It outlives its work
-- item, and goes with its user.
create table model_calls (
  id uuid primary key,
  user_id integer not null references users (id) on delete cascade,
  work_id uuid not null,
  -- The run that asked: what an earlier run of the item has left open was lost with it.
  claim bigint not null,
  kind varchar(20) not null constraint model_calls_kind_known check (kind in ('generation', 'ranking', 'style')),
  subject_id uuid not null,
  purpose varchar(20) not null constraint model_calls_purpose_known check (purpose in ('write', 'rank', 'style', 'enhance')),
  prompt_version varchar(50) not null,
  -- What the call may use at most; counts against the budget while the call is open.
  tokens_reserved integer not null constraint model_calls_tokens_reserved_range check (tokens_reserved >= 0),
  reserved_at timestamptz not null default now(),
  -- A call whose process died is not open for ever.
  expires_at timestamptz not null,
  ended_at timestamptz,
  outcome varchar(30) constraint model_calls_outcome_is_a_word check (outcome ~ '^[a-z_]+$'),
  model varchar(200) not null default '',
  input_tokens integer not null default 0 constraint model_calls_input_tokens_range check (input_tokens >= 0),
  output_tokens integer not null default 0 constraint model_calls_output_tokens_range check (output_tokens >= 0),
  seconds double precision not null default 0 constraint model_calls_seconds_range check (seconds >= 0),
  -- Millionths of the currency that prices are configured in.
  cost_micros bigint not null default 0 constraint model_calls_cost_range check (cost_micros >= 0),
  constraint model_calls_ended_has_outcome check ((ended_at is null) = (outcome is null))
);

create index model_calls_user_idx on model_calls (user_id, reserved_at);
create index model_calls_subject_idx on model_calls (subject_id);
create index model_calls_open_idx on model_calls (user_id) where ended_at is null;
create index model_calls_work_open_idx on model_calls (work_id) where ended_at is null;
create index model_calls_reserved_at_idx on model_calls (reserved_at);

-- Token buckets shared by all processes, in Bucket4j's own binary form, for each provider key and limit.
create table model_quotas (
  bucket varchar(150) primary key,
  state bytea
);

-- Until when the provider has told somebody to wait.
create table model_pauses (
  provider_key varchar(100) primary key,
  paused_until timestamptz not null
);

alter table model_calls enable row level security;
alter table model_calls force row level security;
create policy own_rows on model_calls to jobwise_api, jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker
  using (user_id = (select current_user_id())) with check (user_id = (select current_user_id()));
create policy all_rows on model_calls to jobwise_migrator, jobwise_maintenance using (true) with check (true);

grant select on model_calls to jobwise_api;
grant select, insert, update, delete on model_calls to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker;
grant select, insert, update on model_quotas, model_pauses to jobwise_generation_worker, jobwise_ranking_worker, jobwise_style_worker;
grant select, delete, update (id) on model_calls to jobwise_maintenance;

-- What a document has used is summed up when it ends, however it ends and whoever ends it.
create function sum_up_tokens_used() returns trigger
language plpgsql as $$
begin
  select coalesce(sum(input_tokens + output_tokens), 0)
  into new.tokens_used
  from model_calls
  where user_id = new.user_id
    and kind = 'generation'
    and subject_id = new.id;
  return new;
end
$$;

create trigger generations_tokens_used before update of status on generations
  for each row
  when (old.status is distinct from new.status and new.status in ('completed', 'failed', 'cancelled'))
  execute function sum_up_tokens_used();
