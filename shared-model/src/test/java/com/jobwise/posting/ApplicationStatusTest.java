package com.jobwise.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_APPLIED | PREPARING APPLIED
            PREPARING   | NOT_APPLIED APPLIED WITHDRAWN
            APPLIED     | NOT_APPLIED INTERVIEW OFFER REJECTED WITHDRAWN
            INTERVIEW   | NOT_APPLIED OFFER REJECTED WITHDRAWN
            OFFER       | NOT_APPLIED INTERVIEW ACCEPTED REJECTED WITHDRAWN
            ACCEPTED    | NOT_APPLIED WITHDRAWN
            REJECTED    | NOT_APPLIED APPLIED
            WITHDRAWN   | NOT_APPLIED APPLIED
            """)
    void leadsToTheseAndNoOther(ApplicationStatus from, String next) {
        var others = List.of(next.split(" "));
        for (var to : ApplicationStatus.values()) {
            assertThat(from.canBecome(to)).as(from + " to " + to).isEqualTo(from == to || others.contains(to.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLIED")
    void aWrongEntryIsCorrectedByGoingBackToTheStart(ApplicationStatus wrong) {
        assertThat(wrong.canBecome(ApplicationStatus.NOT_APPLIED)).isTrue();
    }

    @Test
    void everyStateCanBeReached() {
        var reached = EnumSet.of(ApplicationStatus.NOT_APPLIED);
        for (var round = 0; round < ApplicationStatus.values().length; round++) {
            EnumSet.copyOf(reached).forEach(state -> reached.addAll(state.next()));
        }
        assertThat(reached).containsExactly(ApplicationStatus.values());
    }
}
