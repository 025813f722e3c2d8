-- Runs that look for better wordings of a profile's texts. What they find for the summary and for descriptions waits in the schema
-- document's enhanced_* columns; what they find for single achievements waits in the run's items.

create table enhancements (
  id uuid primary key,
  user_id integer not null references users (id) on delete cascade,
  profile_id uuid not null references master_profiles (id) on delete cascade,
  status varchar(20) not null default 'pending'
    constraint enhancements_status_known check (status in ('pending', 'running', 'completed', 'failed', 'cancelled')),
  -- Which texts, in whose style and with what wish.
  wish jsonb not null constraint enhancements_wish_object check (jsonb_typeof(wish) = 'object'),
  chunks_total integer not null default 0,
  chunks_done integer not null default 0,
  engine varchar(100),
  fallback varchar(50),
  tokens_used integer not null default 0 constraint enhancements_tokens_used_range check (tokens_used >= 0),
  -- Each text with its other wording or the reasons why there is none, and what its person decided.
  items jsonb not null default '[]' constraint enhancements_items_list check (jsonb_typeof(items) = 'array'),
  error_code varchar(50),
  error_message text,
  version bigint not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  completed_at timestamptz,
  constraint enhancements_chunks_range check (chunks_done between 0 and chunks_total),
  constraint enhancements_failed_says_why check ((status = 'failed') = (error_code is not null))
);

create unique index enhancements_one_open on enhancements (profile_id) where status in ('pending', 'running');
create index enhancements_newest_idx on enhancements (profile_id, created_at desc, id desc);
create index enhancements_user_id_idx on enhancements (user_id);

alter table enhancements enable row level security;
alter table enhancements force row level security;
create policy own_rows on enhancements to jobwise_api, jobwise_style_worker
  using (user_id = (select current_user_id())) with check (user_id = (select current_user_id()));
create policy all_rows on enhancements to jobwise_migrator, jobwise_maintenance using (true) with check (true);

grant select, insert, update on enhancements to jobwise_api;
grant select, update on enhancements to jobwise_style_worker;

-- The style worker rewords a profile's texts, but only beside them.
grant select on master_profiles, experiences, education, projects to jobwise_style_worker;
grant update (enhanced_professional_summary, enhancement_metadata) on master_profiles to jobwise_style_worker;
grant update (enhanced_description, enhancement_metadata) on experiences, projects to jobwise_style_worker;

-- Why the rules alone made a ranking that a model was asked to look at.
alter table job_content_rankings add column ranking_fallback varchar(50);
