package com.jobwise.composer.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.PostingBuilder;
import com.jobwise.composer.cast.ProfileBuilder;
import com.jobwise.composer.cast.Requests;
import com.jobwise.profile.Experience;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankedProfileTest {

    private static final UUID FJORDLINE = ProfileBuilder.id("Senior Backend EngineerFjordline Freight");
    private static final UUID TINDRA = ProfileBuilder.id("Software EngineerTindra Payments");
    private static final UUID HAVBLIKK = ProfileBuilder.id("Junior DeveloperHavblikk Media");

    @Test
    void whatTheRankingDoesNotKnowComesLast() {
        assertThat(ranked(List.of(TINDRA, UUID.randomUUID()), Map.of()).experiences())
                .extracting(Experience::id)
                .containsExactly(TINDRA, FJORDLINE, HAVBLIKK);
    }

    @Test
    void whatIsExplainedButNotListedWasExcluded() {
        var item = new RankedItem(0.4, "", Map.of(), List.of(), List.of());
        var ranked = ranked(List.of(TINDRA, FJORDLINE), Map.of(HAVBLIKK, item, TINDRA, item));
        assertThat(ranked.experiences()).extracting(Experience::id).containsExactly(TINDRA, FJORDLINE);
        assertThat(ranked.isExcluded(HAVBLIKK)).isTrue();
        assertThat(ranked.isExcluded(FJORDLINE)).isFalse();
    }

    @Test
    void aLineWithoutScoreCountsNothing() {
        var item = new RankedItem(0.4, "", Map.of(), List.of(), List.of(0.7));
        var ranked = ranked(List.of(TINDRA), Map.of(TINDRA, item));
        assertThat(ranked.lineScore(TINDRA, 0)).isEqualTo(0.7);
        assertThat(ranked.lineScore(TINDRA, 5)).isZero();
        assertThat(ranked.lineScore(FJORDLINE, 0)).isZero();
    }

    @Test
    void positionsAreOrderedByTimeAndWhatGoesOnIsNewest() {
        var profile = Cast.mira()
                .job("Trainee", "Sund Radio", "2013", "2014")
                .job("Guest Lecturer", "Vestland University", "someday", "2015")
                .build();
        var career =
                Career.asOf(Requests.resume(profile, PostingBuilder.posting().build()));
        assertThat(career.newestFirst(profile.experiences()))
                .extracting(Experience::company)
                .containsExactly(
                        "Fjordline Freight", "Tindra Payments", "Havblikk Media", "Sund Radio", "Vestland University");
        assertThat(career.today()).hasToString("2026-02");
    }

    private static RankedProfile ranked(List<UUID> experiences, Map<UUID, RankedItem> explanations) {
        return new RankedProfile(
                Cast.mira().build(), new RankingResult("words", experiences, List.of(), List.of(), 0.5, explanations));
    }
}
