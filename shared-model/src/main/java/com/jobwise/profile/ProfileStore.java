package com.jobwise.profile;

import com.jobwise.json.Jsonb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Profiles with all their parts. Whose profile it is stands in every statement. */
public final class ProfileStore {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcAggregateOperations aggregates;
    private final JdbcClient jdbc;

    public ProfileStore(JdbcAggregateOperations aggregates, JdbcClient jdbc) {
        this.aggregates = aggregates;
        this.jdbc = jdbc;
    }

    public MasterProfile insert(int userId, NewProfile profile) {
        aggregates.insert(new ProfileRow(
                profile.id(),
                userId,
                Jsonb.of(profile.personalInfo()),
                profile.professionalSummary(),
                null,
                Jsonb.of(EnhancementMetadata.NONE),
                Jsonb.of(profile.skills()),
                Jsonb.of(profile.customFields()),
                profile.experiences().stream().map(ExperienceRow::of).toList(),
                profile.education().stream().map(EducationRow::of).toList(),
                profile.projects().stream().map(ProjectRow::of).toList(),
                null,
                null,
                null));
        return find(userId, profile.id())
                .orElseThrow(() -> new IllegalStateException("a profile just inserted is there"));
    }

    public Optional<MasterProfile> find(int userId, UUID id) {
        return Optional.ofNullable(aggregates.findById(id, ProfileRow.class))
                .filter(row -> row.userId() == userId)
                .map(ProfileStore::profile);
    }

    /** The one created last. */
    public Optional<MasterProfile> newest(int userId) {
        return ids(userId, 1, 0).stream().findFirst().flatMap(id -> find(userId, id));
    }

    /** Newest first. */
    public List<MasterProfile> list(int userId, int limit, int offset) {
        return ids(userId, limit, offset).stream()
                .flatMap(id -> find(userId, id).stream())
                .toList();
    }

    private List<UUID> ids(int userId, int limit, int offset) {
        return jdbc.sql("""
                select id
                from master_profiles
                where user_id = :userId
                order by created_at desc, id
                limit :limit
                offset :offset
                """)
                .param("userId", userId)
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list();
    }

    public long count(int userId) {
        return jdbc.sql("""
                select count(*)
                from master_profiles
                where user_id = :userId
                """).param("userId", userId).query(Long.class).single();
    }

    /** Empty when the user has no such profile. */
    public OptionalLong version(int userId, UUID id) {
        return jdbc.sql("""
                select version
                from master_profiles
                where id = :id
                  and user_id = :userId
                """).param("id", id).param("userId", userId).query(Long.class).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static MasterProfile profile(ProfileRow row) {
        return new MasterProfile(
                row.id(),
                row.userId(),
                row.personalInfo().as(PersonalInfo.class),
                row.professionalSummary(),
                row.enhancedProfessionalSummary(),
                row.enhancementMetadata().as(EnhancementMetadata.class),
                row.skills().as(Skills.class),
                row.customFields().as(FIELDS),
                row.experiences().stream().map(ExperienceRow::experience).toList(),
                row.education().stream().map(EducationRow::education).toList(),
                row.projects().stream().map(ProjectRow::project).toList(),
                row.version() == null ? 0 : row.version(),
                stored(row.createdAt()),
                stored(row.updatedAt()));
    }

    private static Instant stored(@Nullable Instant time) {
        if (time == null) {
            throw new IllegalStateException("a stored profile has its times");
        }
        return time;
    }
}
