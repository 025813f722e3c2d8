package com.jobwise.posting;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Job postings. One without owner is readable by everybody; another user's is never found, as if it did not exist. */
public final class PostingStore {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("createdAt"), Sort.Order.desc("id"));

    private final JdbcAggregateOperations aggregates;
    private final JdbcClient jdbc;

    public PostingStore(JdbcAggregateOperations aggregates, JdbcClient jdbc) {
        this.aggregates = aggregates;
        this.jdbc = jdbc;
    }

    /** @return as stored, read back: the database sets the times */
    public JobPosting insert(int userId, NewPosting posting) {
        aggregates.insert(PostingRow.of(userId, posting));
        return find(userId, posting.id())
                .orElseThrow(() -> new IllegalStateException("a posting just inserted is there"));
    }

    /** The user's own or a public one. */
    public Optional<JobPosting> find(int userId, UUID id) {
        var readable = where("userId").is(userId).or("userId").isNull();
        return aggregates
                .findOne(query(where("id").is(id).and(readable)), PostingRow.class)
                .map(PostingRow::toPosting);
    }

    /** The user's own, newest first. */
    public List<JobPosting> list(int userId, PostingFilter filter, int limit, int offset) {
        var page = query(filter.of(userId)).sort(NEWEST_FIRST).limit(limit).offset(offset);
        return aggregates.findAll(page, PostingRow.class).stream()
                .map(PostingRow::toPosting)
                .toList();
    }

    public List<JobPosting> list(int userId, int limit, int offset) {
        return list(userId, PostingFilter.NONE, limit, offset);
    }

    public long count(int userId, PostingFilter filter) {
        return aggregates.count(query(filter.of(userId)), PostingRow.class);
    }

    public long count(int userId) {
        return count(userId, PostingFilter.NONE);
    }

    /** @return empty for a posting that is not there or another user's */
    public OptionalLong version(int userId, UUID id) {
        return jdbc.sql("""
                        select version
                        from jobs
                        where (user_id = :userId or user_id is null)
                          and id = :id
                        """).param("userId", userId).param("id", id).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
