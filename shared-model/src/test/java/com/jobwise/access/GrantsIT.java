package com.jobwise.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what is exactly what {@code grants.txt} says: a new right is written down there or it is a mistake. */
class GrantsIT {

    private static TestDatabase database;
    private static JdbcClient owner;

    @BeforeAll
    static void migrate() {
        database = MigratedDatabase.create();
        owner = JdbcClient.create(database.dataSource());
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void everyRightIsWrittenDown() throws IOException {
        assertThat(String.join("\n", rights())).isEqualTo(String.join("\n", expected()));
    }

    @Test
    void nothingBelongsToAnybodyButTheMigrator() {
        assertThat(owner.sql("""
                select relname
                from pg_class
                where relnamespace = 'public'::regnamespace
                  and pg_get_userbyid(relowner) <> 'jobwise_migrator'
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void everybodyMayDoNothing() {
        assertThat(owner.sql("""
                select relname
                from pg_class, aclexplode(relacl) as acl
                where relnamespace = 'public'::regnamespace
                  and acl.grantee = 0
                """).query(String.class).list()).isEmpty();
    }

    /** {@code role table: privileges}, with columns where they are not all; and functions that are not everybody's. */
    private static List<String> rights() {
        return owner.sql("""
                with rights as (
                  select grantee, relname as target, lower(privilege_type) as privilege, null as columns
                  from pg_class, aclexplode(relacl) as acl
                  where relnamespace = 'public'::regnamespace
                  union all
                  select grantee, relname, lower(privilege_type), '(' || string_agg(attname, ', ' order by attnum) || ')'
                  from pg_attribute
                  join pg_class on pg_class.oid = attrelid, aclexplode(attacl) as acl
                  where relnamespace = 'public'::regnamespace
                  group by grantee, relname, privilege_type
                  union all
                  select grantee, proname || '()', lower(privilege_type), null
                  from pg_proc, aclexplode(proacl) as acl
                  where pronamespace = 'public'::regnamespace)
                select rolname || ' ' || target || ': ' || string_agg(concat_ws(' ', privilege, columns), ', ' order by privilege)
                from rights
                join pg_roles on pg_roles.oid = grantee
                where rolname <> 'jobwise_migrator'
                group by rolname, target
                order by rolname collate "C", target collate "C"
                """).query(String.class).list();
    }

    private static List<String> expected() throws IOException {
        try (var file = Objects.requireNonNull(GrantsIT.class.getResourceAsStream("/schema/grants.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
