-- A deleted account is switched off at once and kept for a time of grace in which its owner can have it back.
alter table users
  add column deleted_at timestamptz,
  add constraint users_deleted_is_inactive check (deleted_at is null or not is_active);

create index users_deleted_at_idx on users (deleted_at) where deleted_at is not null;

-- What a mail proves: that its reader owns the address it was sent to. Hashed, each good once.
create table mail_tokens (
  id uuid primary key,
  user_id integer not null references users (id) on delete cascade,
  purpose varchar(20) not null constraint mail_tokens_purpose_known check (purpose in ('reset', 'verify')),
  -- The address of then: a token is worth nothing once the user has another one.
  email varchar(254) not null,
  token_hash char(64) not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create unique index mail_tokens_token_hash_key on mail_tokens (token_hash);
create index mail_tokens_user_id_idx on mail_tokens (user_id);
create index mail_tokens_expires_at_idx on mail_tokens (expires_at);

-- Keys for programs, hashed. A revoked key leaves no row.
create table api_keys (
  id uuid primary key,
  user_id integer not null references users (id) on delete cascade,
  name varchar(100) not null,
  -- The first characters of the key, by which its owner recognises it.
  prefix varchar(12) not null,
  key_hash char(64) not null,
  scopes jsonb not null constraint api_keys_scopes_given check (jsonb_typeof(scopes) = 'array' and scopes <> '[]'),
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  -- Raised by every change, use included: the ETag.
  version bigint not null default 0
);

create unique index api_keys_key_hash_key on api_keys (key_hash);
create index api_keys_user_id_idx on api_keys (user_id, created_at, id);
