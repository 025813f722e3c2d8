package com.jobwise.composer.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

    @ParameterizedTest
    @CsvSource({
        "team of 5, a team of 5",
        "API for partners, an API for partners",
        "customer support team, a customer support team",
        "internal tool that saves time, an internal tool that saves time",
        "user guide for nurses, a user guide for nurses",
        "platform migration, a platform migration",
        "SQL course for analysts, an SQL course for analysts"
    })
    void oneCountedThingGetsItsArticle(String object, String completed) {
        assertThat(Articles.completed(object)).isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the team of five",
                "three teams of five",
                "cloud spend by 40 %",
                "teams across the country",
                "platform migrations of two banks",
                "Anna's team of five",
                "response time and error rate"
            })
    void whatNeedsNoneIsLeftAlone(String object) {
        assertThat(Articles.completed(object)).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource({
        "engineer, an",
        "user, a",
        "European, a",
        "HL7, an",
        "UX, a",
        "honest, an",
        "nurse, a",
        "unit, a",
        "unusual, an"
    })
    void theArticleFollowsTheSound(String word, String article) {
        assertThat(Articles.before(word)).isEqualTo(article);
    }
}
