package com.jobwise.truth.lies;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.truth.Objection;
import com.jobwise.truth.Place;
import com.jobwise.truth.Reason;
import com.jobwise.truth.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final Ruling REFUSED = new Ruling(List.of(new Objection(Reason.NUMBER, "14")));

    private final List<Judged> judged = List.of(
            judged("a/degree/1", true, Ruling.SUPPORTED),
            judged("a/degree/2", true, REFUSED),
            judged("a/degree/3", false, REFUSED),
            judged("a/degree/4", false, Ruling.SUPPORTED));

    @Test
    void aMissLowersRecallAndAFalseAlarmIsNone() {
        var tally = Tally.of(judged);

        assertThat(tally).isEqualTo(new Tally(2, 1, 2, 1));
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.falseAlarmRate()).isEqualTo(0.5);
    }

    @Test
    void missesAndFalseAlarmsAreListedWithTheObjection() {
        assertThat(ResultTable.of(judged))
                .contains("| degree | 2 | 1 | 50.0 % | 2 | 1 | 50.0 % |")
                .contains("- `a/degree/1` nobody: text of a/degree/1")
                .contains("- `a/degree/3` nobody: text of a/degree/3 — NUMBER \"14\"")
                .doesNotContain("a/degree/2", "a/degree/4", "half b");
    }

    @Test
    void everyJudgedHalfHasARow() {
        assertThat(ResultTable.of(
                        List.of(judged("c/degree/1", true, REFUSED), judged("a/degree/1", false, Ruling.SUPPORTED))))
                .containsSubsequence("| **half a** | 0 | 0 |", "| **half c** | 1 | 1 |")
                .doesNotContain("half b");
    }

    private static Judged judged(String id, boolean lie, Ruling ruling) {
        return new Judged(new Case(id, "degree", lie, "nobody", Place.BULLET, List.of(), "text of " + id), ruling);
    }
}
