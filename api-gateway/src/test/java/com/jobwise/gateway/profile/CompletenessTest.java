package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    @Test
    void aNameAloneIsAFifthOfAFifth() {
        var completeness = Completeness.of(profile(null, 0));

        assertThat(completeness).isEqualTo(new Completeness(4, 20, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"10, 50", "50, 50", "51, 100", "2000, 100"})
    void aSummaryIsFullAboveFiftyCharacters(int length, int points) {
        assertThat(Completeness.of(profile("x".repeat(length), 0)).professionalSummary())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1, 25", "4, 100", "9, 100"})
    void fourProjectsAreEnough(int projects, int points) {
        assertThat(Completeness.of(profile(null, projects)).projects()).isEqualTo(points);
    }

    @Test
    void aBareProfileIsToldWhatIsMissing() {
        var advice =
                ProfileAnalytics.of(profile(null, 0), YearMonth.of(2026, 11)).recommendations();

        assertThat(advice).hasSize(12).first().isEqualTo("Add your work experience.");
    }

    private static MasterProfile profile(String summary, int projects) {
        var project =
                new Project(new UUID(0, 1), "P", "D", List.of(), null, "2020", null, null, EnhancementMetadata.NONE);
        return new MasterProfile(
                new UUID(0, 2),
                1,
                new PersonalInfo("Jo Penn", null, null, null, null, null, null),
                summary,
                null,
                EnhancementMetadata.NONE,
                Skills.NONE,
                Map.of(),
                List.of(),
                List.of(),
                Collections.nCopies(projects, project),
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
