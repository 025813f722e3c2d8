package com.jobwise.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineMigrationsTest {

    /** Of version 0.1.0: before it nobody has anything to upgrade. */
    private static final int FIRST_RELEASE = 17;

    @Test
    void everyMigrationSinceTheFirstReleaseRunsBesideTheVersionBefore() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            scripts.filter(script -> number(script) > FIRST_RELEASE).forEach(OnlineMigrationsTest::isOnline);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table jobs drop column title",
                "alter table jobs rename column title to name",
                "alter table jobs rename to postings",
                "alter table jobs alter column title type text",
                "alter table jobs alter column title set not null",
                "alter table jobs add column grade integer not null",
                "alter table jobs add constraint jobs_grade check (grade > 0)",
                "alter table jobs add constraint jobs_user foreign key (user_id) references users",
                "create index jobs_by_grade on jobs (grade)",
                "drop table jobs",
                "lock table jobs"
            })
    void whatDisturbsTheVersionBeforeIsFound(String statement) {
        assertThat(OnlineRules.broken("-- Harmless, it says.\n" + statement + ";"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table jobs add column grade integer",
                "alter table jobs add column grade integer not null default 0",
                "alter table jobs add constraint jobs_grade check (grade > 0) not valid",
                "create index concurrently jobs_by_grade on jobs (grade)",
                "create table grades (id uuid primary key, grade integer not null); create index grades_idx on grades (grade)",
                "create table grades (id uuid); alter table grades add constraint positive check (true)",
                "create or replace function f() returns integer language sql as $$ select 1 $$",
                "update jobs set title = title -- never drop column here"
            })
    void whatOnlyAddsMayRun(String statements) {
        assertThat(OnlineRules.broken(statements + "\n;")).isEmpty();
    }

    private static int number(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    private static void isOnline(Path script) {
        try {
            assertThat(OnlineRules.broken(Files.readString(script)))
                    .as("%s", script)
                    .isEmpty();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
