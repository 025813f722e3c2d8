package com.jobwise.profile;

import static com.jobwise.cast.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.Stores;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class ProfileStoreIT {

    private static Stores stores;

    private ProfileStore profiles;
    private int ilka;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @BeforeEach
    void newUser() {
        profiles = stores.profiles();
        ilka = stores.user();
    }

    @Test
    void aProfileComesBackAsItWentIn() {
        var written = aProfile()
                .customFields(Map.of("drivers_licence", List.of("B", "C1"), "notice", Map.of("weeks", 6)))
                .worked("Interface Engineer", "Klinikum Rosenlicht", "2022-04", null)
                .studied("Bachelor of Science", "Applied Computer Science", "2010", "2014-09-30")
                .built("Lost Letters", "2023-01", null)
                .build();

        var read = profiles.insert(ilka, written);

        assertThat(read)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "id",
                        "personalInfo",
                        "professionalSummary",
                        "skills",
                        "customFields",
                        "experiences",
                        "education",
                        "projects")
                .isEqualTo(written);
        assertThat(read.version()).isZero();
        assertThat(read.enhancementMetadata()).isEqualTo(EnhancementMetadata.NONE);
        assertThat(profiles.find(ilka, written.id())).contains(read);
    }

    @Test
    void theDatabaseSetsTheTimes() {
        var read = profiles.insert(ilka, aProfile().build());

        assertThat(read.createdAt()).isEqualTo(read.updatedAt());
        assertThat(stores.jdbc()
                        .sql("select now() - created_at < interval '1 minute' from master_profiles where id = :id")
                        .param("id", read.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void experiencesKeepThePersonsOrderWhateverTheirDatesAndIds() {
        var written = aProfile()
                .worked("Intern", "Zweite Hand", "2010", "2011")
                .worked("Engineer", "Klinikum Rosenlicht", "2022-04", null)
                .worked("Developer", "Aalen Software", "2015-03", "2018-05")
                .build();

        var read = profiles.insert(ilka, written);

        assertThat(read.experiences())
                .extracting(Experience::company)
                .containsExactly("Zweite Hand", "Klinikum Rosenlicht", "Aalen Software");
    }

    @Test
    void jsonIsStoredAsTheSchemaDocumentShowsIt() {
        var read = profiles.insert(ilka, aProfile().build());

        assertThat(json("personal_info ->> 'full_name'", read.id())).isEqualTo("Ilka Vandersee");
        assertThat(json("skills #>> '{languages,0,proficiency}'", read.id())).isEqualTo("native");
        assertThat(json("skills #>> '{certifications,0,date_obtained}'", read.id()))
                .isEqualTo("2019-03");
        assertThat(json("enhancement_metadata::text", read.id())).isEqualTo("{}");
    }

    @Test
    void anotherUsersProfileIsNotThere() {
        var id = profiles.insert(ilka, aProfile().build()).id();
        var gethin = stores.user();

        assertThat(profiles.find(gethin, id)).isEmpty();
        assertThat(profiles.newest(gethin)).isEmpty();
        assertThat(profiles.list(gethin, 20, 0)).isEmpty();
        assertThat(profiles.count(gethin)).isZero();
        assertThat(profiles.version(gethin, id)).isEmpty();
        assertThat(profiles.lockForUse(gethin, id)).isFalse();
    }

    @Test
    void severalProfilesAreListedNewestFirst() {
        var first = profiles.insert(ilka, aProfile().build()).id();
        var second = profiles.insert(ilka, aProfile().build()).id();
        var third = profiles.insert(ilka, aProfile().build()).id();

        assertThat(profiles.list(ilka, 2, 0)).extracting(MasterProfile::id).containsExactly(third, second);
        assertThat(profiles.list(ilka, 2, 2)).extracting(MasterProfile::id).containsExactly(first);
        assertThat(profiles.count(ilka)).isEqualTo(3);
        assertThat(profiles.newest(ilka)).map(MasterProfile::id).contains(third);
    }

    @Test
    void nothingOfAProfileIsStoredWhenOnePartIsRefused() {
        var profile = aProfile()
                .worked("Engineer", "Klinikum Rosenlicht", "2022-04", null)
                .worked("Developer", "Aalen Software", "2018", "2017")
                .build();

        assertThatThrownBy(() -> stores.transactions().execute(status -> profiles.insert(ilka, profile)))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(profiles.count(ilka)).isZero();
    }

    @Test
    void aLockedProfileIsNotDeletedBeforeTheTransactionEnds() {
        var id = profiles.insert(ilka, aProfile().build()).id();

        stores.transactions().executeWithoutResult(status -> {
            assertThat(profiles.lockForUse(ilka, id)).isTrue();
            assertThatThrownBy(() -> inAnotherTransaction(() -> stores.jdbc()
                            .sql("delete from master_profiles where id = :id")
                            .param("id", id)
                            .update()))
                    .hasStackTraceContaining("lock timeout");
            inAnotherTransaction(() -> assertThat(profiles.lockForUse(ilka, id)).isTrue());
        });

        assertThat(profiles.version(ilka, id)).hasValue(0);
    }

    private static void inAnotherTransaction(Runnable action) {
        CompletableFuture.runAsync(() -> stores.transactions().executeWithoutResult(status -> {
                    stores.jdbc().sql("set local lock_timeout = '200ms'").update();
                    action.run();
                }))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private static String json(String expression, UUID id) {
        return stores.jdbc()
                .sql("select " + expression + " from master_profiles where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
