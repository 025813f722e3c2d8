package com.jobwise.ranker.engine;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fictional people of these tests. An id follows from the name it stands for. */
final class Profiles {

    static final Experience PAYMENTS = experience(
            "Backend Engineer, Payments",
            "2018-06",
            "2022-03",
            "Built the ledger service in Java that books a million payments a day",
            "Moved payouts to Kafka events and cut double payouts from 40 a month to none");

    static final Experience CAFE = experience(
            "Barista", "2012-01", "2014-05", "Made coffee and closed the till of a café", "Trained two new baristas");

    static final Experience HOSPITAL_SOFTWARE = experience(
            "Software Developer", "2014-06", "2018-05", "Wrote the code of a patient record service in Java");

    static final Project MONEY_LIBRARY = project("Centwise", "Splits an invoice to the cent.", "Java");
    static final Project GARDEN = project("Hedge diary", "Notes on my garden and its hedge.");

    private Profiles() {}

    static MasterProfile miraSolvang() {
        return profile(
                "Mira Solvang",
                List.of(CAFE, HOSPITAL_SOFTWARE, PAYMENTS),
                List.of(GARDEN, MONEY_LIBRARY),
                new Skills(List.of("JavaScript", "Kafka", "Java"), List.of("Mentoring"), List.of(), List.of()));
    }

    static MasterProfile tobiasOkafor() {
        return profile(
                "Tobias Okafor",
                List.of(experience(
                        "Registered Nurse",
                        "2016-02",
                        null,
                        "Gave medication on a ward with 30 patients",
                        "Dressed every wound after surgery")),
                List.of(),
                new Skills(List.of("Wound care"), List.of("Calm under pressure"), List.of(), List.of()));
    }

    static MasterProfile profile(String name, List<Experience> experiences, List<Project> projects, Skills skills) {
        return new MasterProfile(
                id(name),
                1,
                new PersonalInfo(name, null, null, null, null, null, null),
                null,
                null,
                EnhancementMetadata.NONE,
                skills,
                Map.of(),
                experiences,
                List.of(),
                projects,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static Experience experience(String title, String start, @Nullable String end, String... achievements) {
        return new Experience(
                id(title),
                title,
                "Nordlys Labs",
                null,
                start,
                end,
                end == null,
                null,
                List.of(achievements),
                null,
                EnhancementMetadata.NONE);
    }

    static Project project(String name, String description, String... technologies) {
        return new Project(
                id(name),
                name,
                description,
                List.of(technologies),
                null,
                "2019-01",
                "2020-01",
                null,
                EnhancementMetadata.NONE);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
