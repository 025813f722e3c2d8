package com.jobwise.gateway.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.testsupport.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stays of looks for better wordings; as the role {@code jobwise_maintenance}. */
class EnhancementRetentionIT {

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
                RetentionIT.TERMS,
                Duration.ofDays(30),
                () -> Crowd.NOW);
    }

    @AfterEach
    void close() {
        maintenance.close();
        database.close();
    }

    @Test
    void enhancementRunsGoButForWhatStillWaitsForItsPerson() {
        Crowd.of(3, 1, 1).moveInto(owner);
        var waiting = line(1, "false", "Built parsers.", "Built parsers.");
        var older = run(1, "completed", RetentionIT.daysAgo(100), waiting);
        var newest = run(1, "completed", RetentionIT.daysAgo(95), waiting);
        var failed = run(1, "failed", RetentionIT.daysAgo(91), "");
        var young = run(1, "failed", RetentionIT.daysAgo(89), "");
        var open = run(1, "pending", null, "");
        var decided = run(2, "completed", RetentionIT.daysAgo(95), line(2, "true", "Built parsers.", "Built parsers."));
        var stale = run(3, "completed", RetentionIT.daysAgo(95), line(3, "false", "Built parsers.", "Wrote parsers."));

        assertThat(retention.dryRun().rows()).containsEntry(RetentionRule.OLD_ENHANCEMENTS, 4L);
        assertThat(retention.run().rows()).containsEntry(RetentionRule.OLD_ENHANCEMENTS, 4L);

        assertThat(runs()).containsExactlyInAnyOrder(newest, young, open).doesNotContain(older, failed, decided, stale);
        owner.sql("update experiences set achievements = '[]'").update();
        assertThat(retention.run().rows()).containsEntry(RetentionRule.OLD_ENHANCEMENTS, 1L);
        assertThat(runs()).containsExactlyInAnyOrder(young, open);
    }

    /** A line of the user's only profile, as it reads now, and a suggestion made from what it was. */
    private String line(int user, String decided, String was, String is) {
        var experience = UUID.randomUUID();
        owner.sql("""
                insert into experiences (id, profile_id, title, company, start_date, achievements)
                select :id, id, 'Engineer', 'Rosenlicht', '2020', jsonb_build_array(:line::text)
                from master_profiles
                where user_id = :user
                """)
                .param("id", experience)
                .param("line", is)
                .param("user", user)
                .update();
        return """
                {"id": "%s", "kind": "achievement", "entry": "%s", "line": 0, "before": "%s", "after": "Made parsers.",
                 "outcome": "suggested", "reasons": [], "confidence": 0.5, "improvements": [], "decided": %s}
                """.formatted(UUID.randomUUID(), experience, was, decided);
    }

    private UUID run(int user, String status, @Nullable Object ended, String item) {
        return owner.sql("""
                insert into enhancements (id, user_id, profile_id, status, wish, items, completed_at, error_code)
                select gen_random_uuid(), user_id, id, :status, '{}', :items::jsonb, :ended::timestamptz,
                  case when :status = 'failed' then 'odd' end
                from master_profiles
                where user_id = :user
                returning id
                """)
                .param("user", user)
                .param("status", status)
                .param("items", "[" + item + "]")
                .param("ended", ended)
                .query(UUID.class)
                .single();
    }

    private List<UUID> runs() {
        return owner.sql("select id from enhancements").query(UUID.class).list();
    }
}
