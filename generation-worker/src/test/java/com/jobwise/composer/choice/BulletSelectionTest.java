package com.jobwise.composer.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulletSelectionTest {

    @Test
    void theBestLinesComeFirst() {
        var lines = List.of("Kept the books", "Ran 14 wards", "Wrote the guide");
        assertThat(BulletSelection.of(lines, List.of(0.1, 0.9, 0.5), 2).chosen())
                .containsExactly(1, 2);
    }

    @Test
    void equalScoresKeepThePersonsOrder() {
        var lines = List.of("One 1 line", "Two lines", "Three lines");
        assertThat(BulletSelection.of(lines, Collections.nCopies(3, 0.0), 3).chosen())
                .containsExactly(0, 1, 2);
    }

    @Test
    void oneLineWithAFigureStaysHoweverLowItsScore() {
        var lines = List.of("Kept the books", "Wrote the guide", "Cut errors by 40 %");
        assertThat(BulletSelection.of(lines, List.of(0.9, 0.8, 0.1), 2).chosen())
                .containsExactly(0, 2);
    }

    @Test
    void aYearIsNoFigure() {
        var lines = List.of("Joined in 2019", "Wrote the guide", "Cut errors by half");
        assertThat(BulletSelection.of(lines, List.of(0.9, 0.8, 0.1), 1).chosen())
                .containsExactly(2);
    }

    @Test
    void aLineThatLeansOnTheOneBeforeIsNotTornFromIt() {
        var lines = List.of("Moved the archive to Postgres", "This cut search time by half", "Wrote the guide");
        assertThat(BulletSelection.of(lines, List.of(0.2, 0.9, 0.5), 2).chosen())
                .containsExactly(0, 1);
    }

    @Test
    void aRepeatedLineIsPrintedOnce() {
        var selection = BulletSelection.of(
                List.of("Cut errors by 40 %", "", "cut errors by 40 %."), Collections.nCopies(3, 0.5), 5);
        assertThat(selection.chosen()).containsExactly(0);
        assertThat(selection.repeated()).containsExactly(2);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(BulletSelection.of(List.of(), List.of(), 3).chosen()).isEmpty();
        assertThat(BulletSelection.of(List.of(" ", ""), List.of(0.1, 0.2), 3).chosen())
                .isEmpty();
    }
}
