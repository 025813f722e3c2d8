package com.jobwise.profile;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Master profiles with everything in them. Another user's profile is never found, as if it did not exist. */
public final class ProfileStore {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("createdAt"), Sort.Order.desc("id"));

    private final JdbcAggregateOperations aggregates;
    private final JdbcClient jdbc;

    public ProfileStore(JdbcAggregateOperations aggregates, JdbcClient jdbc) {
        this.aggregates = aggregates;
        this.jdbc = jdbc;
    }

    /** @return as stored, read back: the database sets the times, and {@code jsonb} the order of keys */
    public MasterProfile insert(int userId, NewProfile profile) {
        aggregates.insert(ProfileRow.of(userId, profile));
        return find(userId, profile.id())
                .orElseThrow(() -> new IllegalStateException("a profile just inserted is there"));
    }

    public Optional<MasterProfile> find(int userId, UUID id) {
        return aggregates
                .findOne(query(of(userId).and("id").is(id)), ProfileRow.class)
                .map(ProfileRow::toProfile);
    }

    public Optional<MasterProfile> newest(int userId) {
        return list(userId, 1, 0).stream().findFirst();
    }

    /** Newest first. */
    public List<MasterProfile> list(int userId, int limit, int offset) {
        var page = query(of(userId)).sort(NEWEST_FIRST).limit(limit).offset(offset);
        return aggregates.findAll(page, ProfileRow.class).stream()
                .map(ProfileRow::toProfile)
                .toList();
    }

    public long count(int userId) {
        return aggregates.count(query(of(userId)), ProfileRow.class);
    }

    /**
     * Finds a profile for changing it: until the caller's transaction ends, others who would change, delete or refer to it wait.
     *
     * @return empty for a profile that is not there or another user's
     */
    public Optional<MasterProfile> lock(int userId, UUID id) {
        var there = versions(userId, id, """
                select version
                from master_profiles
                where user_id = :userId
                  and id = :id
                for update
                """);
        return there.isPresent() ? find(userId, id) : Optional.empty();
    }

    /**
     * Stores every part of the profile and raises its version.
     *
     * @return as stored, read back
     * @throws org.springframework.dao.OptimisticLockingFailureException when the profile is no longer at the given version
     */
    public MasterProfile update(MasterProfile profile) {
        aggregates.update(ProfileRow.of(profile));
        return find(profile.userId(), profile.id())
                .orElseThrow(() -> new IllegalStateException("a profile just updated is there"));
    }

    /** With its entries and rankings. The database refuses while documents refer to it. */
    public void delete(int userId, UUID id) {
        jdbc.sql("""
                delete from master_profiles
                where user_id = :userId
                  and id = :id
                """).param("userId", userId).param("id", id).update();
    }

    /** @return empty for a profile that is not there or another user's */
    public OptionalLong version(int userId, UUID id) {
        return versions(userId, id, """
                select version
                from master_profiles
                where user_id = :userId
                  and id = :id
                """);
    }

    /**
     * Keeps the profile as it is until the caller's transaction ends: whoever changes or deletes it waits, other users of it do not.
     *
     * @return false for a profile that is not there or another user's
     */
    public boolean lockForUse(int userId, UUID id) {
        return versions(userId, id, """
                        select version
                        from master_profiles
                        where user_id = :userId
                          and id = :id
                        for share
                        """).isPresent();
    }

    private OptionalLong versions(int userId, UUID id, String sql) {
        return jdbc.sql(sql).param("userId", userId).param("id", id).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static Criteria of(int userId) {
        return where("userId").is(userId);
    }
}
