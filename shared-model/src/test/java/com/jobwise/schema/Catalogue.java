package com.jobwise.schema;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of the ten tables. */
record Catalogue(JdbcClient jdbc, List<String> tables) {

    /** {@code table.column, type, null | not null, default}. */
    List<String> columns() {
        return lines("""
                select relation.relname || '.' || attribute.attname
                  || ', ' || replace(replace(format_type(atttypid, atttypmod), 'character varying', 'varchar'),
                    'timestamp with time zone', 'timestamptz')
                  || ', ' || case when attnotnull then 'not null' else 'null' end
                  || ', ' || case when attidentity <> '' then 'identity'
                    else coalesce(regexp_replace(pg_get_expr(adbin, adrelid), '::[a-z ]+$', ''), '') end
                from pg_attribute as attribute
                join pg_class as relation on relation.oid = attrelid
                left join pg_attrdef as otherwise on adrelid = attrelid and adnum = attnum
                where relation.relname in (:tables)
                  and relation.relnamespace = current_schema()::regnamespace
                  and attnum > 0
                  and not attisdropped
                """);
    }

    /** {@code table, primary key | unique | index, (columns) where condition}. */
    List<String> indexes() {
        return lines("""
                select relation.relname
                  || ', ' || case when indisprimary then 'primary key' when indisunique then 'unique' else 'index' end
                  || ', ' || replace(replace(substring(pg_get_indexdef(indexrelid) from 'USING btree (.*)$'),
                    '(email)::text', 'email'), 'WHERE', 'where')
                from pg_index
                join pg_class as relation on relation.oid = indrelid
                where relation.relname in (:tables)
                  and relation.relnamespace = current_schema()::regnamespace
                """);
    }

    /** {@code table, foreign key, column -> table on delete rule}. */
    List<String> foreignKeys() {
        return lines("""
                select relation.relname || ', foreign key, ' || attname || ' -> ' || confrelid::regclass || ' on delete '
                  || case confdeltype when 'c' then 'cascade' when 'n' then 'set null' when 'a' then 'no action'
                    else confdeltype::text end
                from pg_constraint
                join pg_class as relation on relation.oid = conrelid
                join pg_attribute on attrelid = conrelid and attnum = conkey[1]
                where contype = 'f'
                  and array_length(conkey, 1) = 1
                  and relation.relname in (:tables)
                """);
    }

    /** {@code table, check, name}. */
    List<String> checks() {
        return lines("""
                select relation.relname || ', check, ' || conname
                from pg_constraint
                join pg_class as relation on relation.oid = conrelid
                where contype = 'c'
                  and relation.relname in (:tables)
                """);
    }

    /** {@code table, trigger, name}. */
    List<String> triggers() {
        return lines("""
                select relation.relname || ', trigger, ' || tgname
                from pg_trigger
                join pg_class as relation on relation.oid = tgrelid
                where not tgisinternal
                  and relation.relname in (:tables)
                """);
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).param("tables", tables).query(String.class).list();
    }
}
