-- Refresh tokens, hashed. One login is one family; using an old token of a family revokes all of it.
create table refresh_tokens (
  id uuid primary key,
  user_id integer not null references users (id) on delete cascade,
  family uuid not null,
  token_hash char(64) not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);

create unique index refresh_tokens_token_hash_key on refresh_tokens (token_hash);
create index refresh_tokens_user_id_idx on refresh_tokens (user_id);
create index refresh_tokens_family_idx on refresh_tokens (family);
create index refresh_tokens_expires_at_idx on refresh_tokens (expires_at);

-- The first answer to a request that carried an Idempotency-Key, written in the transaction of the request's own rows.
create table idempotency_keys (
  user_id integer not null references users (id) on delete cascade,
  key varchar(200) not null,
  request_hash char(64) not null,
  status integer,
  headers jsonb,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);

create index idempotency_keys_created_at_idx on idempotency_keys (created_at);
