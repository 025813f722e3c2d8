package com.jobwise.gateway.generation.stream;

import com.jobwise.access.Acting;
import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that the table's trigger writes. */
@Component
class GenerationEventStore {

    private final JdbcClient jdbc;

    GenerationEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a reader is: everything up to {@code seq} was sent. */
    record Place(UUID generationId, int userId, long seq) {}

    /** All events of a document, first ones first; none for one that is not there. */
    List<GenerationEvent> all(int userId, UUID generationId) {
        return jdbc.sql("""
                select *
                from generation_events
                where generation_id = :generationId
                  and user_id = :userId
                order by seq
                """)
                .param("generationId", generationId)
                .param("userId", userId)
                .query(GenerationEventStore::event)
                .list();
    }

    /** One statement for all readers, of whatever user: what each has not seen, in order. */
    List<GenerationEvent> since(Collection<Place> places) {
        return Acting.relaying(() -> jdbc.sql("""
                select event.*
                from unnest(:ids::uuid[], :users::integer[], :seqs::bigint[]) as reader (id, user_id, seq)
                cross join lateral (
                  select *
                  from generation_events
                  where generation_id = reader.id
                    and user_id = reader.user_id
                    and seq > reader.seq
                  order by seq
                  limit 100) as event
                order by event.generation_id, event.seq
                """)
                .param("ids", places.stream().map(Place::generationId).toArray(UUID[]::new))
                .param("users", places.stream().map(Place::userId).toArray(Integer[]::new))
                .param("seqs", places.stream().map(Place::seq).toArray(Long[]::new))
                .query(GenerationEventStore::event)
                .list());
    }

    /** Those of the documents that are still there. */
    Set<UUID> existing(Collection<UUID> generationIds) {
        return new HashSet<>(Acting.relaying(() -> jdbc.sql("""
                select generation_id
                from generation_events
                where generation_id = any (:ids::uuid[])
                  and seq = 1
                """)
                .param("ids", generationIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list()));
    }

    private static GenerationEvent event(ResultSet row, int index) throws SQLException {
        return new GenerationEvent(
                row.getObject("generation_id", UUID.class),
                row.getLong("seq"),
                row.getString("event"),
                Json.read(row.getString("data"), GenerationEvent.Data.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
