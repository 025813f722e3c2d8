-- Postings that change, where they came from, and what became of the application.

-- Raised by every change of the row: entity tags. version stays what a ranking remembers, so it is raised only by what rankings read.
alter table jobs add column revision bigint not null default 0;
-- The page a posting was read from.
alter table jobs add column source_url varchar(500);

-- Lists are read newest first, from where the last page ended.
create index jobs_newest_idx on jobs (user_id, created_at desc, id desc);
create index sample_documents_newest_idx on sample_documents (user_id, created_at desc, id desc);
create index sample_documents_archived_at_idx on sample_documents (archived_at) where archived_at is not null;

-- Of the schema document's v3.1 list. The state itself is jobs.application_status; here is what else is known of the application.
create table job_applications (
  job_id uuid primary key references jobs (id) on delete cascade,
  user_id integer not null references users (id) on delete cascade,
  applied_date date,
  contact varchar(200),
  notes text constraint job_applications_notes_length check (char_length(notes) <= 5000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index job_applications_user_id_idx on job_applications (user_id);
create trigger job_applications_updated_at before update on job_applications for each row execute function set_updated_at();

-- The timeline: one row per change of state or remark, never changed. Ordered by number, as two changes can share a time.
create table job_application_events (
  job_id uuid not null references jobs (id) on delete cascade,
  number integer not null constraint job_application_events_number_range check (number > 0),
  user_id integer not null references users (id) on delete cascade,
  from_status varchar(20) not null constraint job_application_events_from_known check (from_status in
    ('not_applied', 'preparing', 'applied', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn')),
  to_status varchar(20) not null constraint job_application_events_to_known check (to_status in
    ('not_applied', 'preparing', 'applied', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn')),
  note text constraint job_application_events_note_length check (char_length(note) <= 1000),
  created_at timestamptz not null default clock_timestamp(),
  primary key (job_id, number)
);

create index job_application_events_user_id_idx on job_application_events (user_id);
