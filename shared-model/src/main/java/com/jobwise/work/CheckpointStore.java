package com.jobwise.work;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results of finished stages, so that a retry or a crash never pays for a stage twice. */
public final class CheckpointStore {

    private final JdbcClient jdbc;

    public CheckpointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the stage's result as JSON */
    public Optional<String> find(UUID workId, Checkpoint checkpoint) {
        return named(workId, checkpoint, """
                select result::text
                from work_checkpoints
                where work_id = :workId
                  and stage = :stage
                  and engine = :engine
                  and prompt_version = :promptVersion
                  and input_hash = :inputHash
                """).query(String.class).optional();
    }

    public void keep(UUID workId, Checkpoint checkpoint, String result, Duration took) {
        named(workId, checkpoint, """
                insert into work_checkpoints (work_id, stage, engine, prompt_version, input_hash, result, seconds)
                values (:workId, :stage, :engine, :promptVersion, :inputHash, :result::jsonb, :seconds)
                on conflict do nothing
                """)
                .param("result", result)
                .param("seconds", took.toNanos() / 1e9)
                .update();
    }

    /**
     * A subject's new item goes on where its ended ones stopped.
     *
     * @param workId the new item
     */
    public void inherit(UUID workId) {
        jdbc.sql("""
                update work_checkpoints as checkpoint
                set work_id = :workId
                from work_items as item, work_items as former
                where item.id = :workId
                  and former.subject_id = item.subject_id
                  and former.kind = item.kind
                  and former.id <> item.id
                  and former.status in ('succeeded', 'failed', 'cancelled')
                  and checkpoint.work_id = former.id
                """).param("workId", workId).update();
    }

    private JdbcClient.StatementSpec named(UUID workId, Checkpoint checkpoint, String sql) {
        return jdbc.sql(sql)
                .param("workId", workId)
                .param("stage", checkpoint.stage())
                .param("engine", checkpoint.engine())
                .param("promptVersion", checkpoint.promptVersion())
                .param("inputHash", checkpoint.inputHash());
    }
}
