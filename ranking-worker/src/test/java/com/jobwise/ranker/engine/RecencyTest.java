package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jobwise.profile.Experience;
import com.jobwise.profile.Skills;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecencyTest {

    private final Experience latest = job("2008-01", "2012-06");

    @Test
    void latestEndOfTheProfileCountsInFullHoweverLongAgoItIs() {
        assertThat(recency(latest)).isEqualTo(1);
    }

    @Test
    void halfIsLeftAfterTheHalfLife() {
        assertThat(recency(job("2000-01", "2004-06"))).isCloseTo(0.5, within(0.001));
    }

    @Test
    void currentJobCountsInFull() {
        assertThat(recency(job("2001-01", null))).isEqualTo(1);
    }

    @Test
    void yearAloneMeansItsEnd() {
        assertThat(recency(job("2000", "2011"))).isEqualTo(recency(job("2000", "2011-12-31")));
    }

    @Test
    void unreadableEndIsNeitherRecentNorOld() {
        assertThat(recency(job("2000", "spring 2011"))).isEqualTo(Recency.UNKNOWN);
    }

    private double recency(Experience experience) {
        var profile = Profiles.profile("Mira Solvang", List.of(experience, latest), List.of(), Skills.NONE);
        return Recency.within(profile).of(experience);
    }

    private static Experience job(String start, @Nullable String end) {
        return Profiles.experience("Engineer", start, end);
    }
}
