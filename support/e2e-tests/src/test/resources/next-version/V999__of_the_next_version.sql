-- What a next version may do while processes of this one still run: add, and nothing else.

alter table work_items add column of_the_next_version text;
alter table generations add column of_the_next_version jsonb not null default '{}';

create table next_version_notes (
  id uuid primary key,
  generation_id uuid not null references generations on delete cascade,
  note text not null
);

create index next_version_notes_by_generation on next_version_notes (generation_id);
