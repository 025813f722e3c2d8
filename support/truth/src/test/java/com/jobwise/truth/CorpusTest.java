package com.jobwise.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {

    @TestFactory
    Stream<DynamicTest> aTrueParaphrasePasses() {
        return Cases.read("truths.txt").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.statement().text(),
                        () -> assertThat(one.ruling().objections()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aLieIsRefusedForItsReason() {
        return Cases.read("lies.txt").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.statement().text(),
                        () -> assertThat(one.ruling().objections())
                                .extracting(Objection::reason)
                                .contains(one.reason())));
    }

    @TestFactory
    Stream<DynamicTest> aLineMayBeRetoldAndNotChanged() {
        return Pairs.all().stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.retold(),
                        () -> assertThat(
                                        Pairs.ruling(pair.line(), pair.retold()).objections())
                                .extracting(Objection::reason)
                                .satisfies(reasons -> assertThat(reasons)
                                        .matches(all ->
                                                pair.reason() == null ? all.isEmpty() : all.contains(pair.reason())))));
    }
}
