-- Where an imported profile came from: the document as it was sent. An export compares the profile with what the document says and
-- changes only what the person changed since, so that everything else goes back out as it came in.
create table profile_origins (
  profile_id uuid primary key references master_profiles (id) on delete cascade,
  user_id integer not null references users (id) on delete cascade,
  -- json, not jsonb: numbers and the order of keys stay as they were sent.
  document json not null constraint profile_origins_document_object check (json_typeof(document) = 'object'),
  -- For each entry id, where in the document it was read: {"<id>": "work[0].positions[1]"}.
  places jsonb not null constraint profile_origins_places_object check (jsonb_typeof(places) = 'object'),
  created_at timestamptz not null default now()
);

create index profile_origins_user_id_idx on profile_origins (user_id);
