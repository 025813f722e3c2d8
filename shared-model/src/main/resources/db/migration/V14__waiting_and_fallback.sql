-- What a person sees of a model that cannot be asked, or was asked in vain; and for how long runs of enhancement are kept.

alter table generations
  -- Kept beside work_items.waiting_for, of its own item and of those it follows: a status is read from one row, and a change is an event.
  add column waiting_for varchar(20) constraint generations_waiting_for_known check (waiting_for in ('model')),
  -- Code of why the rules made what a model was asked to write.
  add column fallback varchar(50);
alter table writing_styles add column extraction_fallback varchar(50);

create or replace function record_generation_event() returns trigger
language plpgsql as $$
begin
  insert into generation_events (generation_id, seq, user_id, event, data)
  select new.id,
    coalesce(max(seq), 0) + 1,
    new.user_id,
    case when new.status in ('completed', 'failed', 'cancelled') then new.status else 'status' end,
    jsonb_build_object('status', new.status, 'current_stage', new.current_stage, 'total_stages', new.total_stages,
      'stage_name', new.stage_name, 'waiting_for', new.waiting_for, 'error_code', new.error_code)
  from generation_events
  where generation_id = new.id;
  return null;
end
$$;

drop trigger generations_event on generations;
create trigger generations_event after update on generations
  for each row
  when (old.status is distinct from new.status
    or old.current_stage is distinct from new.current_stage
    or old.stage_name is distinct from new.stage_name
    or (old.waiting_for is distinct from new.waiting_for and new.status in ('pending', 'generating')))
  execute function record_generation_event();

-- What a document has used is summed up when it ends, however it ends and whoever ends it; and it waits for nothing any more.
create or replace function sum_up_tokens_used() returns trigger
language plpgsql as $$
begin
  select coalesce(sum(input_tokens + output_tokens), 0)
  into new.tokens_used
  from model_calls
  where user_id = new.user_id
    and kind = 'generation'
    and subject_id = new.id;
  new.waiting_for := null;
  return new;
end
$$;

-- Tells the documents that an item is about, or that follow it. Items first, documents second, each in the order of ids, as everywhere.
-- It runs as its owner: whoever lets an item wait need not be allowed to change documents.
create function show_waiting() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  concerned uuid[];
begin
  select array_agg(follower.subject_id)
  into concerned
  from (
    select subject_id
    from work_items
    where kind = 'generation'
      and (id = new.id
        or id in (
          select work_id
          from work_dependencies
          where after_work_id = new.id))
    order by id
    for update) as follower;
  perform
  from generations
  where id = any (concerned)
  order by id
  for update;
  update generations as document
  set waiting_for = now_waiting.reason
  from (
    select own.subject_id,
      max(case when 'model' in (own.waiting_for, other.waiting_for) then 'model' end) as reason
    from work_items as own
    left join work_dependencies as dependency on dependency.work_id = own.id
    left join work_items as other on other.id = dependency.after_work_id
    where own.kind = 'generation'
      and own.subject_id = any (concerned)
      and own.status in ('blocked', 'queued', 'running')
    group by own.subject_id) as now_waiting
  where document.id = now_waiting.subject_id
    and document.status in ('pending', 'generating')
    and document.waiting_for is distinct from now_waiting.reason;
  return null;
end
$$;

create trigger work_items_show_waiting after update of waiting_for on work_items
  for each row
  when (old.waiting_for is not null or new.waiting_for is not null)
  execute function show_waiting();

-- A document may come to follow an item that waits already. Not asked for its status: one that is retried is opened again after this.
create function show_waiting_of_followed() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update generations as document
  set waiting_for = other.waiting_for
  from work_items as own, work_items as other
  where own.id = new.work_id
    and own.kind = 'generation'
    and other.id = new.after_work_id
    and other.waiting_for is not null
    and document.id = own.subject_id;
  return null;
end
$$;

create trigger work_dependencies_show_waiting after insert on work_dependencies
  for each row execute function show_waiting_of_followed();

-- Nobody calls them but their triggers.
revoke execute on function show_waiting(), show_waiting_of_followed() from public;

-- A stage that came to a result had its answer. The run holds its item already when it keeps one.
create function stop_waiting() returns trigger
language plpgsql as $$
begin
  update work_items
  set waiting_for = null
  where id = new.work_id
    and status = 'running'
    and waiting_for is not null;
  return null;
end
$$;

create trigger work_checkpoints_stop_waiting after insert on work_checkpoints
  for each row execute function stop_waiting();

update generations as document
set waiting_for = 'model'
where document.status in ('pending', 'generating')
  and exists (
    select 1
    from work_items as own
    left join work_dependencies as dependency on dependency.work_id = own.id
    left join work_items as other on other.id = dependency.after_work_id
    where own.kind = 'generation'
      and own.subject_id = document.id
      and own.status in ('blocked', 'queued', 'running')
      and 'model' in (own.waiting_for, other.waiting_for));

update generations
set fallback = result #>> '{metadata,fallback}'
where status = 'completed'
  and result #>> '{metadata,fallback}' is not null;

-- Runs that ended go when they are old enough, but for suggestions that still wait and whose line still reads so.
create index enhancements_completed_at_idx on enhancements (completed_at) where completed_at is not null;
grant select, delete, update (id) on enhancements to jobwise_maintenance;
grant select (id, achievements) on experiences to jobwise_maintenance;
