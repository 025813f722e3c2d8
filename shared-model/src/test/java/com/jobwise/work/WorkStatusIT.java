package com.jobwise.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;

/** The transitions are written once in the enum and once in the table: they agree. */
class WorkStatusIT {

    private static QueueDatabase database;
    private static int ilka;

    @BeforeAll
    static void open() {
        database = new QueueDatabase();
        ilka = database.user("ilka");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void tableAllowsWhatTheEnumAllows(WorkStatus from) {
        for (var to : WorkStatus.values()) {
            if (to != from) {
                assertThat(tableAllows(from, to)).as("%s to %s", from, to).isEqualTo(from.canBecome(to));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void terminalStatesLeadNowhere(WorkStatus from) {
        for (var to : WorkStatus.values()) {
            assertThat(from.isTerminal() && from.canBecome(to)).isFalse();
        }
    }

    private static boolean tableAllows(WorkStatus from, WorkStatus to) {
        var id = UUID.randomUUID();
        database.jdbc
                .sql("""
                insert into work_items (id, kind, user_id, subject_id, status, lease_owner, lease_until, finalized_at,
                  failure_code, failure_message)
                values (:id, 'ranking', :user, :id, :status,
                  case when :status = 'running' then 'somebody' end,
                  case when :status = 'running' then now() end,
                  case when :status in ('succeeded', 'failed', 'cancelled') then now() end,
                  'code', 'message')
                """)
                .param("id", id)
                .param("user", ilka)
                .param("status", from.stored())
                .update();
        try {
            database.jdbc.sql("""
                    update work_items
                    set status = :status,
                        lease_owner = case when :status = 'running' then 'somebody' end,
                        lease_until = case when :status = 'running' then now() end,
                        finalized_at = case when :status in ('succeeded', 'failed', 'cancelled') then now() end
                    where id = :id
                    """).param("id", id).param("status", to.stored()).update();
            return true;
        } catch (DataIntegrityViolationException | UncategorizedSQLException refused) {
            assertThat(refused).hasStackTraceContaining("cannot become");
            return false;
        }
    }
}
