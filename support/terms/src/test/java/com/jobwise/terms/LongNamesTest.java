package com.jobwise.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.CountedText;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongNamesTest {

    static Stream<Arguments> patterns() {
        return Stream.of(StandardSkillLexicon.GAP, StandardSkillLexicon.IN_BRACKETS)
                .flatMap(pattern -> Stream.of(" ", "(", "- ", "x (").map(part -> Arguments.of(pattern, part)));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void twiceTheTextIsTwiceTheWork(Pattern pattern, String part) {
        var once = CountedText.reads(pattern, part.repeat(5_000) + "x");

        assertThat(CountedText.reads(pattern, part.repeat(10_000) + "x")).isLessThan(once * 2 + once / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "(", ".", "- ", ".) "})
    void aNameOfNothingButSignsHasAnIdentity(String part) {
        assertThat(SkillLexicon.standard().identity(part.repeat(20_000) + "x" + part.repeat(20_000)))
                .contains("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java", " Java, ", "-Java-", "(Java", "Java."})
    void signsAroundANameAreNoPartOfIt(String name) {
        assertThat(SkillLexicon.standard().identity(name))
                .isEqualTo(SkillLexicon.standard().identity("Java"));
    }
}
