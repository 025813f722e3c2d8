-- What a person may do with a document and a ranking after asking for it: cancel, repeat, follow live, rate, put in another order.

alter table generations
  add column regenerated_from uuid references generations (id) on delete set null,
  -- Beside the document it stands in, so that statistics need not read documents.
  add column ats_score double precision generated always as ((result ->> 'ats_score')::double precision) stored;

create index generations_regenerated_from_idx on generations (regenerated_from) where regenerated_from is not null;
create index generations_newest_idx on generations (user_id, created_at desc, id desc);

alter table job_content_rankings
  add column version bigint not null default 0,
  -- The person's own order, pins and exclusions; kept when the ranking is made anew.
  add column user_override jsonb,
  add constraint job_content_rankings_modified_has_override check (user_modified = (user_override is not null));

-- How many due items stand before another one.
create index work_items_due_idx on work_items (kind, available_at, id) where status = 'queued';

-- Every visible change of a document's state, numbered per document; what a reader missed is read again from here. No text of
-- the person: codes and stages only.
create table generation_events (
  generation_id uuid not null references generations (id) on delete cascade,
  seq bigint not null,
  user_id integer not null references users (id) on delete cascade,
  event varchar(20) not null
    constraint generation_events_event_known check (event in ('status', 'completed', 'failed', 'cancelled')),
  data jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (generation_id, seq)
);

create index generation_events_user_id_idx on generation_events (user_id);

-- A trigger, so that no writer can forget it. The row's lock makes the numbers gapless and ordered as they commit.
create function record_generation_event() returns trigger
language plpgsql as $$
begin
  insert into generation_events (generation_id, seq, user_id, event, data)
  select new.id,
    coalesce(max(seq), 0) + 1,
    new.user_id,
    case when new.status in ('completed', 'failed', 'cancelled') then new.status else 'status' end,
    jsonb_build_object('status', new.status, 'current_stage', new.current_stage, 'total_stages', new.total_stages,
      'stage_name', new.stage_name, 'error_code', new.error_code)
  from generation_events
  where generation_id = new.id;
  return null;
end
$$;

create trigger generations_first_event after insert on generations
  for each row execute function record_generation_event();
create trigger generations_event after update on generations
  for each row
  when (old.status is distinct from new.status
    or old.current_stage is distinct from new.current_stage
    or old.stage_name is distinct from new.stage_name)
  execute function record_generation_event();

insert into generation_events (generation_id, seq, user_id, event, data)
select id, 1, user_id,
  case when status in ('completed', 'failed', 'cancelled') then status else 'status' end,
  jsonb_build_object('status', status, 'current_stage', current_stage, 'total_stages', total_stages,
    'stage_name', stage_name, 'error_code', error_code)
from generations;

-- The schema document's plan for v3.1: what a person thought of a document.
create table generation_feedback (
  generation_id uuid primary key references generations (id) on delete cascade,
  user_id integer not null references users (id) on delete cascade,
  rating integer not null constraint generation_feedback_rating_range check (rating between 1 and 5),
  comment varchar(2000),
  tags jsonb not null default '[]' constraint generation_feedback_tags_list check (jsonb_typeof(tags) = 'array'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version bigint not null default 0
);

create index generation_feedback_user_id_idx on generation_feedback (user_id);
create trigger generation_feedback_updated_at before update on generation_feedback
  for each row execute function set_updated_at();
