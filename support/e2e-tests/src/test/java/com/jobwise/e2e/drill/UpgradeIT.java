package com.jobwise.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.access.DatabaseRoles;
import com.jobwise.e2e.Person;
import com.jobwise.e2e.drill.server.RequiresOwnServers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** docs/upgrade.md, walked through: an upgrade under way, and a backup that is needed. */
@RequiresOwnServers
class UpgradeIT {

    private static final List<String> WORKERS = List.of(Rig.RANKING, Rig.STYLE, Rig.GENERATION);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static @Nullable Path directory;

    private static Rig rig;
    private static Person ilka;
    private static UUID job;

    @BeforeAll
    static void install() {
        rig = Rig.with(Objects.requireNonNull(directory), Map.of(), WORKERS);
        ilka = Person.registered(rig.gateway().address());
        ilka.imports("ilka-vandersee");
        job = ilka.pastes("payments-backend-engineer");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void aVersionWorksOnTheSchemaOfTheNext() {
        Flyway.configure()
                .dataSource(rig.postgres().dataSource())
                .initSql(DatabaseRoles.AS_MIGRATOR)
                .locations("classpath:db/migration", "classpath:next-version")
                .load()
                .migrate();

        assertThat(ilka.awaitResult(ilka.asksFor("resume", job))
                        .path("content_text")
                        .asString())
                .contains("Ilka Vandersee");
        // A process that starts now finds a schema newer than its own.
        rig.all().forEach(Station::terminate);
        rig.all().forEach(Station::start);
        rig.all().forEach(Station::awaitReady);
        assertThat(ilka.awaitResult(ilka.asksFor("cover-letter", job))
                        .path("content_text")
                        .asString())
                .contains("Obolara");
    }

    @Test
    void whatWasBackedUpGoesOnElsewhereFromWhereItWas() {
        var finished = ilka.asksFor("resume", job);
        var before = ilka.awaitResult(finished);
        rig.all(Rig.GENERATION).forEach(Station::terminate);
        var underWay = ilka.asksFor("cover-letter", job);
        var file = Objects.requireNonNull(directory).resolve("jobwise.dump");
        new Backup(rig.postgres()).write(file);
        rig.all(Rig.GENERATION).forEach(Station::start);
        rig.all(Rig.GENERATION).forEach(Station::awaitReady);

        try (var elsewhere = new Rig(Objects.requireNonNull(directory), Map.of())) {
            new Backup(elsewhere.postgres()).restore(file);
            elsewhere.station(Rig.GATEWAY, Map.of()).awaitReady();
            WORKERS.forEach(module -> elsewhere.station(module, Map.of()).awaitReady());
            var there = new Person(elsewhere.gateway().address(), ilka.token());

            assertThat(there.get("/generations/" + finished + "/result")).isEqualTo(before);
            assertThat(there.awaitResult(underWay).path("content_text").asString())
                    .contains("Obolara");
            Person.registered(elsewhere.gateway().address()).get("/generations/" + finished, 404);
        }
    }

    @Test
    void aBackupThatWouldBeLessThanAllIsRefused() {
        assertThat(new Backup(rig.postgres(), "jobwise_migrator")
                        .attempt(Objects.requireNonNull(directory).resolve("less.dump")))
                .contains("does not see the rows of all");
        assertThat(Objects.requireNonNull(directory).resolve("less.dump")).doesNotExist();
    }

    @Test
    void aRestoreIntoADatabaseInUseIsRefused() {
        var file = Objects.requireNonNull(directory).resolve("in-use.dump");
        var backup = new Backup(rig.postgres());
        backup.write(file);

        assertThat(backup.attemptRestore(file)).contains("restore into an empty one");
    }
}
