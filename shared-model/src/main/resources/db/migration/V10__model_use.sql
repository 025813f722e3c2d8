-- A model that cannot be asked, what it may be asked, and what asking has cost.

-- An item that waits for the model: queued, due when it is worth trying again. A run that ends in any other way stops the waiting.
alter table work_items
  add column waiting_for varchar(20) constraint work_items_waiting_for_known check (waiting_for in ('model')),
  -- Since the model was last heard to answer: what the pause grows with.
  add column waits integer not null default 0 constraint work_items_waits_range check (waits >= 0),
  add constraint work_items_waiting_is_unfinished check (waiting_for is null or status in ('queued', 'running'));

create index work_items_waiting_idx on work_items (kind, waiting_for) where waiting_for is not null;
