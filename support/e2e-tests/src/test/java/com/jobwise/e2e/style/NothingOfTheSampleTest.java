package com.jobwise.e2e.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.writing.Answers;
import com.jobwise.composer.writing.Studio;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.terms.style.Letter;
import com.jobwise.terms.style.Sentence;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ScriptedModel;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No employer, product, person, place or figure of a sample is in any letter, whoever writes it. */
@Execution(ExecutionMode.CONCURRENT)
class NothingOfTheSampleTest {

    static Stream<String> samples() {
        return Samples.NAMES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesAreWhatTheSampleSays(String sample) {
        assertThat(Samples.NAMES.get(sample))
                .allSatisfy(name -> assertThat(Samples.text(sample)).contains(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLetterByRulesAndNoMeasuredStyleHasAnyOfIt(String sample) {
        assertThat(traces(sample, Samples.style(sample).toString())).isEmpty();
        for (var pair : ExamplePeople.PAIRS) {
            assertThat(traces(sample, whole(Letters.BY_RULES.written(pair, Samples.style(sample)))))
                    .as("%s", pair)
                    .isEmpty();
        }
    }

    /** It is not shown the sample, and knows it all the same: every sentence goes into every paragraph. */
    @ParameterizedTest
    @MethodSource("samples")
    void aModelThatCopiesTheSampleGetsNoneOfItThrough(String sample) {
        for (var pair : ExamplePeople.PAIRS.subList(0, 8)) {
            var model = copying(sample);
            var letter = Studio.strict().write(request(pair, sample), model);

            assertThat(traces(sample, whole(letter))).as("%s", pair).isEmpty();
            assertThat(model.asked())
                    .isNotEmpty()
                    .allSatisfy(asked -> assertThat(traces(sample, shown(asked)))
                            .as("prompt")
                            .isEmpty());
        }
    }

    /** The check can fail: without the gate the copied sentences stand there. */
    @ParameterizedTest
    @MethodSource("samples")
    void withoutTheGateTheCopyWouldShow(String sample) {
        var letter = Studio.credulous().write(request(ExamplePeople.PAIRS.getFirst(), sample), copying(sample));

        assertThat(traces(sample, letter.contentText())).isNotEmpty();
    }

    private static DocumentRequest request(ExamplePeople.Pair pair, String sample) {
        return Requests.letter(
                ExamplePeople.named(pair.person()), ExamplePostings.named(pair.posting()), Samples.style(sample));
    }

    private static ScriptedModel copying(String sample) {
        var sentences = Letter.of(Samples.text(sample)).sentences().stream()
                .map(Sentence::text)
                .toList();
        Iterator<String> all = Stream.iterate(0, i -> i + 1)
                .map(i -> sentences.get(i % sentences.size()))
                .iterator();
        return Studio.model(asked -> Answers.changed(asked, (id, text) -> all.next()));
    }

    /** Names of the sample that a text has. */
    private static List<String> traces(String sample, String text) {
        var line = text.replaceAll("\\s+", " ");
        return Samples.NAMES.get(sample).stream().filter(line::contains).toList();
    }

    /** All of a document but what it was made of. */
    private static String whole(GeneratedDocument letter) {
        return String.join(
                " ",
                letter.contentText(),
                letter.contentMarkdown(),
                letter.contentStructured().toString(),
                letter.metadata().toString(),
                letter.claims().toString());
    }

    private static String shown(ModelRequest<?> asked) {
        return asked.instructions()
                + asked.data().parts().stream()
                        .filter(data -> !data.name().equals("refused"))
                        .map(Fenced::text)
                        .toList();
    }
}
