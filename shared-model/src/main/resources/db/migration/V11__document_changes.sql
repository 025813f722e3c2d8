-- A person decides on the changes a model has made; the document is printed again from what it was printed from.

alter table generations
  -- Texts of profile and posting as they stood, the plan and the model's draft. Null where no model has written.
  add column basis jsonb,
  -- State of a change by its key.
  add column decisions jsonb not null default '{}'
    constraint generations_decisions_object check (jsonb_typeof(decisions) = 'object'),
  add column revision integer not null default 1 constraint generations_revision_range check (revision > 0),
  -- The document stays as it is, and readable, until this revision has taken its place.
  add column pending_revision integer,
  add constraint generations_pending_revision_later check (pending_revision > revision),
  add constraint generations_revised_when_completed check (status = 'completed' or pending_revision is null);
