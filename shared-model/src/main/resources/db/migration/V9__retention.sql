-- What retention looks for, oldest first, without reading all that stays.
create index generations_completed_at_idx on generations (completed_at) where status = 'completed';
create index work_items_finalized_at_idx on work_items (finalized_at) where finalized_at is not null;
