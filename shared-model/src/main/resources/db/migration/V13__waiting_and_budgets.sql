-- Since when an item waits for the model, and what counts although no provider said so.

-- Patience is counted from here: kept by every wait in a row, gone when the model has answered or the run has ended by itself.
alter table work_items
  add column waiting_since timestamptz,
  add constraint work_items_waiting_since_is_unfinished check (waiting_since is null or status in ('queued', 'running'));

update work_items
set waiting_since = now()
where waiting_for = 'model';

-- Of a call that the provider may have billed without saying what: counts against the user's budget beside the tokens that were told.
alter table model_calls
  add column tokens_assumed integer not null default 0 constraint model_calls_tokens_assumed_range check (tokens_assumed >= 0);
