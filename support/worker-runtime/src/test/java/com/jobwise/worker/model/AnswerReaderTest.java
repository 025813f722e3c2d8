package com.jobwise.worker.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.worker.withheld.Withheld;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private enum Mood {
        CALM,
        LOUD
    }

    private record Line(String sourceId, String text) {}

    private record Draft(
            List<Line> lines,
            int count,
            double weight,
            Mood mood,
            @Nullable String note) {}

    private static final String GOOD = """
            {"lines": [{"source_id": "b1", "text": "Cut lost messages"}], "count": 1, "weight": 2, "mood": "calm"}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "```json\n%s\n```",
                "Here you are:\n%s\nGood luck!",
                "<think>The lines are {b1}.</think>%s",
                "I {like} it.\n%s\nMay I {help} further?",
                "\n\n  %s  "
            })
    void oneObjectIsFoundWhateverStandsAroundIt(String around) {
        var answer = read(around.formatted(GOOD));

        assertThat(answer)
                .isEqualTo(new Answer.Good<>(
                        new Draft(List.of(new Line("b1", "Cut lost messages")), 1, 2.0, Mood.CALM, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "null",
                "[]",
                "{",
                "{'lines': []}",
                "<think>{\"lines\": []}",
                "{\"lines\": []} {\"lines\": []}",
                "{\"lines\": [}",
                "{\"lines\": [{\"source_id\": \"b1\", \"text\": \"x\"}, {\"source_id\""
            })
    void whatIsNotExactlyOneObjectIsNone(String text) {
        assertThat(complaints(text)).containsExactly("The answer must be one JSON object and nothing else.");
    }

    @Test
    void twoObjectsAreRefusedEvenIfOneOfThemIsGood() {
        assertThat(complaints(GOOD + "\nor rather\n" + GOOD)).hasSize(1);
    }

    @Test
    void everyMissingNullOrWrongFieldIsNamedByItsPath() {
        var text = """
                {"lines": [{"source_id": null, "text": 7}], "count": 12.7, "weight": "2", "mood": "angry"}""";

        assertThat(complaints(text))
                .containsExactly(
                        "answer.lines[0].source_id must be there and not null.",
                        "answer.lines[0].text must be a string.",
                        "answer.count must be a whole number.",
                        "answer.weight must be a number.",
                        "answer.mood must be one of [calm, loud].");
    }

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(read(GOOD.replaceFirst("\\{", "{\"extra\": [1, {\"deep\": true}], ")))
                .isInstanceOf(Answer.Good.class);
    }

    @Test
    void complaintsNeverRepeatWhatTheModelSaid() {
        var text = "{\"lines\": \"Ilka Vandersee\", \"count\": \"secret\", \"weight\": [], \"mood\": \"Vandersee\"}";

        assertThat(complaints(text)).hasSize(4).noneMatch(one -> one.contains("Vandersee") || one.contains("secret"));
    }

    @Test
    void theRequestsOwnCheckHasTheLastWord() {
        assertThat(AnswerReader.read(GOOD, request(List.of("Say b2 too."))))
                .isEqualTo(new Answer.Bad<Draft>(List.of("Say b2 too.")));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(complaints("{\"lines\":" + "[".repeat(100_000))).hasSize(1);
    }

    private static List<String> complaints(String text) {
        return ((Answer.Bad<Draft>) read(text)).complaints();
    }

    private static Answer<Draft> read(String text) {
        return AnswerReader.read(text, request(List.of()));
    }

    private static ModelRequest<Draft> request(List<String> wrong) {
        return new ModelRequest<>(
                Purpose.WRITE,
                "test-1",
                "Write.",
                new Disclosed(Withheld.of(List.of()), List.of()),
                Draft.class,
                _ -> wrong);
    }
}
