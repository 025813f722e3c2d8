package com.jobwise.gateway.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.testsupport.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As the role {@code jobwise_maintenance}, on a database of its own. */
class RetentionIT {

    static final RetentionProperties TERMS = new RetentionProperties(
            true,
            Duration.ofHours(1),
            500,
            Duration.ofDays(90),
            50,
            Duration.ofDays(90),
            Duration.ofDays(30),
            Duration.ofDays(7),
            Duration.ofDays(1),
            Duration.ofDays(30),
            Duration.ofDays(400));

    private TestDatabase database;
    private MaintenanceDatabase maintenance;
    private JdbcClient owner;
    private Retention retention;

    @BeforeEach
    void open() {
        database = MigratedDatabase.create();
        owner = JdbcClient.create(database.dataSource());
        maintenance = new MaintenanceDatabase(database.url(), database.user(), database.password());
        retention = new Retention(
                new RetentionStore(JdbcClient.create(maintenance.connections())),
                maintenance.transactions(),
                TERMS,
                Duration.ofDays(30),
                () -> Crowd.NOW);
    }

    @AfterEach
    void close() {
        maintenance.close();
        database.close();
    }

    @Test
    void twoHundredPeopleKeepExactlyWhatTheRuleLeavesThem() {
        var crowd = Crowd.of(200, 120, 42);
        crowd.moveInto(owner);
        var announced = retention.dryRun();
        assertThat(documents()).as("a dry run deletes nothing").hasSize(200 * 120);

        var report = retention.run();

        assertThat(report.complete()).isTrue();
        assertThat(documents()).isEqualTo(crowd.left());
        assertThat(report.total()).isEqualTo(200 * 120 - crowd.left().size());
        assertThat(workOfDocuments()).as("their work goes with them").isEqualTo(crowd.left());
        assertThat(announced.rows().get(RetentionRule.OLD_DOCUMENTS))
                .isEqualTo(report.rows().get(RetentionRule.OLD_DOCUMENTS));
        assertThat(retention.run().total()).as("a second run").isZero();
        assertThat(retention.dryRun().total()).isZero();
        assertThat(documents()).isEqualTo(crowd.left());
    }

    @Test
    void writersAreNeverLockedOut() throws Exception {
        Crowd.of(40, 120, 7).moveInto(owner);
        var running = CompletableFuture.supplyAsync(retention::run);
        var writes = 0;
        while (!running.isDone()) {
            // A second at most, where a transaction of all would hold its rows to the end.
            owner.sql("""
                    update generations
                    set stage_name = 'still writing'
                    where id = (
                      select id
                      from generations
                      where status = 'pending'
                      order by random()
                      limit 1)
                    """).update();
            writes++;
        }
        assertThat(running.get(1, TimeUnit.MINUTES).complete()).isTrue();
        assertThat(writes).isPositive();
    }

    @Test
    void aRowSomebodyWorksOnIsPassedOver() {
        var crowd = Crowd.of(2, 120, 3);
        crowd.moveInto(owner);
        var held = crowd.documents().stream()
                .map(Crowd.Document::id)
                .filter(id -> !crowd.left().contains(id))
                .findFirst()
                .orElseThrow();

        holding("select id from generations where id = '%s' for update".formatted(held), retention::run);

        assertThat(documents()).hasSize(crowd.left().size() + 1).contains(held);
        assertThat(retention.run().total()).isEqualTo(1);
    }

    @Test
    void onlyOneProcessCleansAtATime() {
        Crowd.of(2, 120, 3).moveInto(owner);

        holding(
                "select pg_advisory_xact_lock(hashtext('jobwise.retention'))",
                () -> assertThat(retention.run())
                        .satisfies(report -> assertThat(report.complete()).isFalse())
                        .satisfies(report -> assertThat(report.total()).isZero()));

        assertThat(documents()).hasSize(240);
    }

    @Test
    void aDeletedAccountTakesEverythingWithIt() {
        Crowd.of(3, 10, 1).moveInto(owner);
        owner.sql("""
                update users
                set is_active = false, deleted_at = :long_ago
                where id = 1
                """).param("long_ago", daysAgo(31)).update();
        owner.sql("""
                update users
                set is_active = false, deleted_at = :lately
                where id = 2
                """).param("lately", daysAgo(29)).update();

        var report = retention.run();

        assertThat(report.rows().get(RetentionRule.DELETED_ACCOUNTS)).isEqualTo(1);
        assertThat(owner.sql("select id from users order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 3);
        assertThat(tablesOfUsers()).contains("generations", "master_profiles", "jobs", "work_items", "api_keys");
        assertThat(tablesOfUsers())
                .allSatisfy(table -> assertThat(rowsOfFirst(table)).as(table).isZero());
    }

    private java.util.List<String> tablesOfUsers() {
        return owner.sql("""
                select relname
                from pg_attribute
                join pg_class on pg_class.oid = attrelid
                where attname = 'user_id'
                  and relkind = 'r'
                """).query(String.class).list();
    }

    private int rowsOfFirst(String table) {
        return owner.sql("select count(*) from %s where user_id = 1".formatted(table))
                .query(Integer.class)
                .single();
    }

    @Test
    void aPurgedSampleLeavesTheStyleItGave() {
        Crowd.of(1, 1, 1).moveInto(owner);
        var old = sample(daysAgo(31));
        var young = sample(daysAgo(29));
        owner.sql("""
                insert into writing_styles (id, user_id, source_sample_id)
                values (gen_random_uuid(), 1, :sample)
                """).param("sample", old).update();

        assertThat(retention.run().rows().get(RetentionRule.ARCHIVED_SAMPLES)).isEqualTo(1);

        assertThat(owner.sql("select id from sample_documents")
                        .query(UUID.class)
                        .list())
                .containsExactly(young);
        assertThat(owner.sql("select count(*) from writing_styles where source_sample_id is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endedWorkKeptAnswersAndDeadTokensGo() {
        Crowd.of(1, 1, 1).moveInto(owner);
        for (var sql : Set.of(
                "insert into work_items (id, kind, user_id, subject_id, status, finalized_at) values (gen_random_uuid(), 'style', 1, gen_random_uuid(), 'succeeded', :at)",
                "insert into idempotency_keys (user_id, key, request_hash, created_at) values (1, :at::text, repeat('0', 64), :at)",
                "insert into refresh_tokens (id, user_id, family, token_hash, expires_at) values (gen_random_uuid(), 1, gen_random_uuid(), md5(:at::text) || md5(''), :at)",
                "insert into model_calls (id, user_id, work_id, claim, kind, subject_id, purpose, prompt_version, tokens_reserved, reserved_at, expires_at) values (gen_random_uuid(), 1, gen_random_uuid(), 1, 'style', gen_random_uuid(), 'style', '1', 1, :at::timestamptz - interval '1 day', now())")) {
            owner.sql(sql).param("at", daysAgo(400)).update();
            owner.sql(sql).param("at", daysAgo(-1)).update();
        }

        var rows = retention.run().rows();

        assertThat(rows.get(RetentionRule.ENDED_WORK)).isEqualTo(1);
        assertThat(rows.get(RetentionRule.KEPT_ANSWERS)).isEqualTo(1);
        assertThat(rows.get(RetentionRule.EXPIRED_SESSIONS)).isEqualTo(1);
        assertThat(rows.get(RetentionRule.OLD_MODEL_CALLS)).isEqualTo(1);
        assertThat(retention.run().total()).isZero();
    }

    @Test
    void aRevokedSessionIsNotForgottenWhileOneOfItsTokensLives() {
        Crowd.of(1, 1, 1).moveInto(owner);
        var family = UUID.randomUUID();
        token(family, daysAgo(3), "now()");
        token(family, daysAgo(-1), "null");

        assertThat(retention.run().rows().get(RetentionRule.EXPIRED_SESSIONS)).isZero();

        owner.sql("update refresh_tokens set expires_at = :at where revoked_at is null")
                .param("at", daysAgo(2))
                .update();
        assertThat(retention.run().rows().get(RetentionRule.EXPIRED_SESSIONS)).isEqualTo(2);
    }

    @Test
    void workThatSomebodyHoldsIsNotWaitedFor() {
        var crowd = Crowd.of(1, 120, 3);
        crowd.moveInto(owner);

        holding("select id from work_items for update", retention::run);

        assertThat(documents()).isEqualTo(crowd.left());
    }

    private void token(UUID family, Object expires, String revoked) {
        owner.sql("""
                insert into refresh_tokens (id, user_id, family, token_hash, expires_at, revoked_at)
                values (gen_random_uuid(), 1, :family, md5(random()::text) || md5(''), :expires, %s)
                """.formatted(revoked))
                .param("family", family)
                .param("expires", expires)
                .update();
    }

    private UUID sample(Object archivedAt) {
        return owner.sql("""
                insert into sample_documents (id, user_id, document_type, original_text, is_active, archived_at)
                values (gen_random_uuid(), 1, 'cover_letter', 'Dear you', false, :at)
                returning id
                """).param("at", archivedAt).query(UUID.class).single();
    }

    static java.time.OffsetDateTime daysAgo(int days) {
        return Crowd.NOW.minus(Duration.ofDays(days)).atOffset(java.time.ZoneOffset.UTC);
    }

    private Set<UUID> documents() {
        return owner.sql("select id from generations").query(UUID.class).set();
    }

    private Set<UUID> workOfDocuments() {
        return owner
                .sql("select subject_id from work_items where kind = 'generation'")
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Runs something while another connection holds what the statement locks. */
    private void holding(String sql, Runnable meanwhile) {
        var locked = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(() -> Holder.hold(database, sql, locked, done));
        try {
            assertThat(locked.await(30, TimeUnit.SECONDS)).isTrue();
            meanwhile.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            done.countDown();
            holder.join();
        }
    }
}
