-- What the one who counts the queue has to see of it beside what the one who announces it sees.

grant select (waiting_for, started_at) on work_items to jobwise_relay;

-- The age in seconds of the oldest transaction of this database: that number only, of sessions whose queries are nobody's business.
-- It runs as the migrator; db/roles.sql lets that role see the sessions of others where it may. Null where it does not.
create function oldest_transaction() returns double precision
language sql volatile security definer set search_path = pg_catalog, public as $$
  select case
    when pg_has_role('pg_read_all_stats', 'usage') then (
      select coalesce(extract(epoch from clock_timestamp() - min(xact_start)), 0)
      from pg_stat_activity
      where datname = current_database()
        and backend_type = 'client backend'
        and pid <> pg_backend_pid())
    end
$$;

revoke execute on function oldest_transaction() from public;
grant execute on function oldest_transaction() to jobwise_relay;
