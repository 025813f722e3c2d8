package com.jobwise.generation;

import com.jobwise.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** What a person has decided on a document's changes, and the revisions that come of it. Columns of generations that nobody else writes. */
public final class RevisionStore {

    private static final TypeReference<Map<String, ChangeState>> DECISIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public RevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a document can be printed from again, kept while it is made.
     *
     * @param basis JSON
     */
    public void keepBasis(int userId, UUID id, String basis) {
        jdbc.sql("""
                update generations
                set basis = :basis::jsonb
                where id = :id
                  and user_id = :userId
                  and status in ('pending', 'generating')
                """)
                .param("id", id)
                .param("userId", userId)
                .param("basis", basis)
                .update();
    }

    /** Empty unless it is completed and a model has written it. */
    public Optional<Decided> decided(int userId, UUID id) {
        return jdbc.sql("""
                select basis::text as basis, decisions::text as decisions
                from generations
                where id = :id
                  and user_id = :userId
                  and status = 'completed'
                  and basis is not null
                """)
                .param("id", id)
                .param("userId", userId)
                .query((row, _) ->
                        new Decided(row.getString("basis"), Json.read(row.getString("decisions"), DECISIONS)))
                .optional();
    }

    /** By the key of a change; none for what is gone. */
    public Map<String, ChangeState> decisions(int userId, UUID id) {
        return jdbc.sql("""
                select decisions::text
                from generations
                where id = :id
                  and user_id = :userId
                """)
                .param("id", id)
                .param("userId", userId)
                .query(String.class)
                .optional()
                .map(json -> Json.read(json, DECISIONS))
                .orElse(Map.of());
    }

    /**
     * Adds decisions, later ones over earlier ones, and asks for the next revision.
     *
     * @param version the state it must be in; null: any
     * @return false when it is gone, not completed or has moved on, or no model has written it
     */
    public boolean decide(int userId, UUID id, Map<String, ChangeState> decisions, @Nullable Long version) {
        return jdbc.sql("""
                update generations
                set decisions = decisions || :decisions::jsonb,
                    pending_revision = coalesce(pending_revision, revision) + 1,
                    version = version + 1
                where id = :id
                  and user_id = :userId
                  and status = 'completed'
                  and basis is not null
                  and (:version::bigint is null or version = :version)
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("decisions", Json.write(decisions))
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * A document printed again takes the place of the former; one that a later has overtaken does not.
     *
     * @return false when it is gone or has been overtaken
     */
    public boolean revise(int userId, UUID id, int revision, GeneratedDocument document) {
        return jdbc.sql("""
                update generations
                set result = :result::jsonb, revision = :revision,
                    pending_revision = case when pending_revision > :revision then pending_revision end,
                    version = version + 1
                where id = :id
                  and user_id = :userId
                  and status = 'completed'
                  and revision < :revision
                  and pending_revision >= :revision
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("revision", revision)
                        .param("result", Json.write(document))
                        .update()
                == 1;
    }

    /** The revision under way did not come about: the document stays as it is; its decisions count for the next. */
    public void giveUp(int userId, UUID id) {
        jdbc.sql("""
                update generations
                set pending_revision = null, version = version + 1
                where id = :id
                  and user_id = :userId
                  and pending_revision is not null
                  and not exists (
                    select 1
                    from work_items
                    where subject_id = :id
                      and kind = 'generation'
                      and status in ('blocked', 'queued', 'running'))
                """).param("id", id).param("userId", userId).update();
    }
}
