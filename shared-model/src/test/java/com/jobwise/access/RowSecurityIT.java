package com.jobwise.access;

import static com.jobwise.cast.TwoPeople.BOSSE;
import static com.jobwise.cast.TwoPeople.ILKA;
import static com.jobwise.cast.TwoPeople.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.jobwise.cast.Login;
import com.jobwise.cast.MigratedDatabase;
import com.jobwise.cast.TwoPeople;
import com.jobwise.testsupport.TestDatabase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What each role can do with the rows of a person it does not act for, by trying; no query here asks for a user. */
class RowSecurityIT {

    private static final List<String> APPLICATIONS =
            List.of("jobwise_api", "jobwise_generation_worker", "jobwise_ranking_worker", "jobwise_style_worker");

    private static TestDatabase database;
    private static JdbcClient owner;
    private static Login login;

    @BeforeAll
    static void twoPeopleMoveIn() {
        database = MigratedDatabase.create();
        owner = JdbcClient.create(
                new SingleConnectionDataSource(database.url(), database.user(), database.password(), true));
        login = new Login(database);
        new TwoPeople(owner).moveIn();
    }

    @AfterAll
    static void drop() {
        login.close();
        database.close();
    }

    /** Everything of people: what bears their id, and what belongs to such a row. */
    private static List<String> tables() {
        return owner.sql("""
                select relname
                from pg_class
                where relnamespace = 'public'::regnamespace
                  and relkind = 'r'
                  and relname not in ('flyway_schema_history', 'worker_slots', 'work_pauses', 'model_quotas', 'model_pauses')
                order by relname
                """).query(String.class).list();
    }

    @TestFactory
    Stream<DynamicTest> everyTableIsForcedAndFilled() {
        return tables().stream()
                .map(table -> dynamicTest(table, () -> {
                    var forced = owner.sql("""
                    select relrowsecurity and relforcerowsecurity
                    from pg_class
                    where relname = :table
                      and relnamespace = 'public'::regnamespace
                    """)
                            .param("table", table)
                            .query(Boolean.class)
                            .single();
                    assertThat(forced).isTrue();
                    assertThat(count(owner, table, "where " + ownedBy(ILKA, table)))
                            .as("without rows of two people here, the tests below prove nothing")
                            .isPositive();
                    assertThat(count(owner, table, "where " + ownedBy(BOSSE, table)))
                            .isPositive();
                }));
    }

    @TestFactory
    Stream<DynamicTest> anApplicationSeesOnlyItsUsersRows() {
        return eachReadable((role, table) -> {
            long seen = as(
                    role, BOSSE, session -> count(session, table, "where (" + ownedBy(BOSSE, table) + ") is not true"));
            long own = as(role, BOSSE, session -> count(session, table, "where " + ownedBy(BOSSE, table)));
            assertThat(own).isPositive();
            assertThat(seen).isEqualTo(publicOnes(role, table));
        });
    }

    @TestFactory
    Stream<DynamicTest> anApplicationWithoutUserSeesNothing() {
        return eachReadable((role, table) -> {
            long seen = as(role, null, session -> count(session, table, ""));
            assertThat(seen).isEqualTo(publicOnes(role, table));
        });
    }

    @TestFactory
    Stream<DynamicTest> othersRowsCannotBeChanged() {
        return tables().stream()
                .filter(table -> allowed("jobwise_api", table, "update"))
                .map(table -> dynamicTest(
                        table,
                        () -> assertThat(changedByBosse("update %s set %s where %s"
                                        .formatted(table, noChange(table), ownedBy(ILKA, table))))
                                .isZero()));
    }

    @TestFactory
    Stream<DynamicTest> othersRowsCannotBeDeleted() {
        return tables().stream()
                .filter(table -> allowed("jobwise_api", table, "delete"))
                .map(table -> dynamicTest(
                        table,
                        () -> assertThat(changedByBosse(
                                        "delete from %s where %s".formatted(table, ownedBy(ILKA, table))))
                                .isZero()));
    }

    @Test
    void nothingCanBeWrittenInAnothersName() {
        assertThatThrownBy(() -> as(
                        "jobwise_api",
                        BOSSE,
                        session -> session.sql("""
                        insert into jobs (id, user_id, source, title, company)
                        values (gen_random_uuid(), %d, 'user_created', 'Planted', 'Planted')
                        """.formatted(ILKA)).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> as(
                        "jobwise_api",
                        BOSSE,
                        session -> session.sql("""
                        update jobs
                        set user_id = %d
                        where id = '%s'
                        """.formatted(ILKA, TwoPeople.idOf(BOSSE)))
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void noPasswordOfAnotherCanBeRead() {
        List<String> hashes = as(
                "jobwise_api",
                BOSSE,
                session -> session.sql("""
                select password_hash
                from users
                """).query(String.class).list());
        assertThat(hashes).containsExactly("bosses-own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "refresh_tokens", "idempotency_keys"})
    void workersReadNoCredentials(String table) {
        APPLICATIONS.stream()
                .skip(1)
                .forEach(role -> assertThatThrownBy(() -> as(role, ILKA, session -> count(session, table, "")))
                        .as(role)
                        .rootCause()
                        .hasMessageContaining("permission denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table jobs",
                "truncate jobs",
                "alter table jobs disable row level security",
                "drop policy own_rows on jobs",
                "create table mine (id integer)",
                "set role jobwise_maintenance",
                "set role jobwise_migrator",
                "select rolpassword from pg_authid",
            })
    void theApiRoleCannotGetRoundIt(String sql) {
        assertThatThrownBy(() ->
                        as("jobwise_api", ILKA, session -> session.sql(sql).update()))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|cannot set).*");
    }

    @Test
    void switchingRowSecurityOffOnlyMakesItFail() {
        assertThatThrownBy(() -> as("jobwise_api", ILKA, session -> {
                    session.sql("set local row_security = off").update();
                    return count(session, "jobs", "");
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theRelaySeesWhatIsDueButNotWhatItIsAbout() {
        int due = as(
                "jobwise_relay",
                null,
                session -> session.sql("""
                select count(*)
                from work_items
                where status = 'queued'
                """).query(Integer.class).single());
        assertThat(due).isEqualTo(2);
        assertThatThrownBy(() -> as(
                        "jobwise_relay",
                        null,
                        session -> session.sql("""
                        select failure_message
                        from work_items
                        """).query(String.class).list()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as("jobwise_relay", null, session -> count(session, "jobs", "")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theUserEndsWithTheTransaction() {
        long after = as("jobwise_api", ILKA, session -> {
            session.sql("commit").update();
            return count(session, "jobs", "where user_id is not null");
        });
        assertThat(after).isZero();
    }

    private static int changedByBosse(String sql) {
        return as("jobwise_api", BOSSE, session -> session.sql(sql).update());
    }

    private interface Check {
        void of(String role, String table);
    }

    private static Stream<DynamicTest> eachReadable(Check check) {
        return APPLICATIONS.stream()
                .flatMap(role -> tables().stream()
                        .filter(table -> allowed(role, table, "select"))
                        .filter(table -> role.equals("jobwise_api") || !table.matches("work_items|work_dependencies"))
                        .map(table -> dynamicTest(role + " " + table, () -> check.of(role, table))));
    }

    private static long publicOnes(String role, String table) {
        return table.equals("jobs") && !role.equals("jobwise_style_worker") ? 1 : 0;
    }

    private static boolean allowed(String role, String table, String privilege) {
        return owner.sql("select has_table_privilege(:role, :table, :privilege)")
                .param("role", role)
                .param("table", table)
                .param("privilege", privilege)
                .query(Boolean.class)
                .single();
    }

    private static String noChange(String table) {
        var column = owner.sql("""
                select attname
                from pg_attribute
                where attrelid = cast(:table as regclass)
                  and attnum = 1
                """).param("table", table).query(String.class).single();
        return column + " = " + column;
    }

    private static long count(JdbcClient session, String table, String where) {
        return session.sql("select count(*) from %s %s".formatted(table, where))
                .query(Long.class)
                .single();
    }

    private static <T> T as(String role, @Nullable Integer user, Function<JdbcClient, T> action) {
        return login.as(role, user, action);
    }
}
