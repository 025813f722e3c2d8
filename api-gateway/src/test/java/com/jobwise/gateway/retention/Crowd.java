package com.jobwise.gateway.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people with many documents of every age and state, and what of it the schema document's rule leaves. */
record Crowd(List<Document> documents) {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final List<String> STATES = List.of("pending", "generating", "completed", "failed", "cancelled");
    private static final Set<String> FINISHED = Set.of("completed", "failed", "cancelled");

    record Document(UUID id, int user, String status, Instant created) {

        boolean isFinished() {
            return FINISHED.contains(status);
        }
    }

    /** Completed ones are of all ages up to 200 days; how many of a user's are finished differs from user to user. */
    static Crowd of(int users, int each, long seed) {
        var random = new Random(seed);
        return new Crowd(IntStream.rangeClosed(1, users)
                .boxed()
                .flatMap(user -> {
                    var finishedShare = random.nextDouble();
                    return Stream.generate(() -> document(user, finishedShare, random))
                            .limit(each);
                })
                .toList());
    }

    private static Document document(int user, double finishedShare, Random random) {
        var status = random.nextDouble() < finishedShare
                ? STATES.get(2 + random.nextInt(3))
                : STATES.get(random.nextInt(STATES.size()));
        var age = Duration.ofMinutes(random.nextInt(200 * 24 * 60));
        return new Document(new UUID(random.nextLong(), random.nextLong()), user, status, NOW.minus(age));
    }

    /** Everything unfinished; of the finished the newest 50 of each user that are not completed more than 90 days ago. */
    Set<UUID> left() {
        var byUser = documents.stream()
                .filter(Document::isFinished)
                .filter(document -> !(document.status().equals("completed")
                        && document.created().isBefore(NOW.minus(Duration.ofDays(90)))))
                .collect(Collectors.groupingBy(Document::user));
        var newest = byUser.values().stream()
                .flatMap(own -> own.stream()
                        .sorted(Comparator.comparing(Document::created)
                                .thenComparing(document -> document.id().toString())
                                .reversed())
                        .limit(50));
        return Stream.concat(newest, documents.stream().filter(document -> !document.isFinished()))
                .map(Document::id)
                .collect(Collectors.toSet());
    }

    /** With a work item for each document. */
    void moveInto(JdbcClient owner) {
        owner.sql("""
                insert into users (id, email, password_hash, full_name)
                select id, id || '@crowd.example', 'none', 'Somebody'
                from unnest(:users::integer[]) as id
                """)
                .param(
                        "users",
                        documents.stream().map(Document::user).distinct().toArray(Integer[]::new))
                .update();
        owner.sql("""
                insert into master_profiles (id, user_id, personal_info, skills)
                select md5('profile' || id)::uuid, id, '{}', '{}'
                from users
                """).update();
        owner.sql("""
                insert into jobs (id, user_id, source, title, company)
                select md5('job' || id)::uuid, id, 'user_created', 'Lamplighter', 'Harbour Office'
                from users
                """).update();
        owner.sql("""
                insert into generations (id, user_id, profile_id, job_id, document_type, status, created_at, completed_at, result,
                  error_message)
                select id, user_id, md5('profile' || user_id)::uuid, md5('job' || user_id)::uuid, 'resume', status, created, created,
                  '{}', 'none'
                from unnest(:ids::uuid[], :users::integer[], :states::text[], :created::timestamptz[])
                  as document (id, user_id, status, created)
                """)
                .param("ids", column(Document::id).toArray(UUID[]::new))
                .param("users", column(Document::user).toArray(Integer[]::new))
                .param("states", column(Document::status).toArray(String[]::new))
                .param(
                        "created",
                        column(document -> document.created().toString()).toArray(String[]::new))
                .update();
        owner.sql("""
                insert into work_items (id, kind, user_id, subject_id)
                select gen_random_uuid(), 'generation', user_id, id
                from generations
                """).update();
    }

    private <T> Stream<T> column(Function<Document, T> of) {
        return documents.stream().map(of);
    }
}
