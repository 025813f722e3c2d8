package com.jobwise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartIdTest {

    private static final UUID PROFILE = new UUID(0, 7);

    @Test
    void idsGoByNameAndNotByPlaceOrSpelling() {
        var ids = PartId.of(PROFILE, "language", List.of("German", "Old  Norse"));

        assertThat(PartId.of(PROFILE, "language", List.of(" old norse", "GERMAN")))
                .isEqualTo(ids.reversed());
        assertThat(PartId.of(PROFILE, "certification", List.of("German"))).doesNotContainAnyElementsOf(ids);
        assertThat(PartId.of(new UUID(0, 8), "language", List.of("German"))).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void partsOfOneNameAreToldApart() {
        var ids = PartId.of(PROFILE, "certification", List.of("First aid", "FIRST AID", "first aid"));

        assertThat(ids)
                .doesNotHaveDuplicates()
                .startsWith(PartId.of(PROFILE, "certification", List.of("First aid"))
                        .getFirst());
    }

    @Test
    void aSkillsIdIsMadeTheSameWay() {
        assertThat(PartId.of(PROFILE, "technical", List.of("Java")))
                .containsExactly(SkillId.of(PROFILE, "technical", "java"));
    }
}
