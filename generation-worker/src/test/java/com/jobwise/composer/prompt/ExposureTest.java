package com.jobwise.composer.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.writing.Answers;
import com.jobwise.composer.writing.Studio;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.withheld.Exposure;
import com.jobwise.worker.withheld.Repeated;
import com.jobwise.worker.withheld.Withheld;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that reaches or names a person is in any question about their documents, however often and in whatever way they say it. */
@Execution(ExecutionMode.CONCURRENT)
class ExposureTest {

    private static final String POSTING = "customer-education-specialist";

    static Stream<String> people() {
        return ExamplePeople.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void profilesAsTheyAreShowNothingForAnyPosting(String person) {
        var profile = ExamplePeople.named(person);
        ExamplePostings.all().forEach(posting -> {
            Exposure.none(profile, asked(Requests.resume(profile, posting), ""));
            Exposure.none(profile, asked(Requests.letter(profile, posting), ""));
        });
    }

    /** Every way to write a value in one of the two documents; another person's in the other. */
    @ParameterizedTest
    @MethodSource("people")
    void whatIsSaidAgainInEveryTextIsNotShown(String person) {
        var posting = ExamplePostings.named(POSTING);
        var turn = new AtomicInteger(ExamplePeople.NAMES.indexOf(person));
        Repeated.of(ExamplePeople.named(person)).forEach(one -> {
            var plain = turn.getAndIncrement() % 2 == 0
                    ? Requests.resume(one.profile(), posting)
                    : Requests.letter(one.profile(), posting);
            var asked = asked(wishing(plain, one.form()), one.form());
            Exposure.none(one.profile(), asked);
            assertThat(asked).as("the question and its repair").hasSize(2);
        });
    }

    @Test
    void whatStoodInAGapIsPrintedByCodeAndAGapNever() {
        var posting = ExamplePostings.named(POSTING);
        Repeated.of(ExamplePeople.named("ilka-vandersee")).forEach(one -> {
            for (var request :
                    List.of(Requests.resume(one.profile(), posting), Requests.letter(one.profile(), posting))) {
                var document = written(request);
                assertThat(document.contentText()).doesNotContainIgnoringCase("withheld");
                assertThat(document.toString()).doesNotContain(Withheld.GAP);
            }
        });
    }

    /** A model that copies what it is shown, gaps and all, and is believed. */
    private static GeneratedDocument written(DocumentRequest request) {
        return Studio.credulous().write(request, Studio.model(asked -> Answers.changed(asked, (_, text) -> text)));
    }

    /** Lies about everything, so that everything is asked once more; {@code more} is among the lies. */
    private static List<ModelRequest<?>> asked(DocumentRequest request, String more) {
        ScriptedModel model =
                Studio.model(asked -> Answers.changed(asked, (_, text) -> text + " An invented line " + more));
        Studio.credulous().write(request, model);
        return model.asked();
    }

    private static DocumentRequest wishing(DocumentRequest plain, String form) {
        return new DocumentRequest(
                plain.type(),
                plain.profile(),
                plain.posting(),
                plain.ranking(),
                null,
                Requests.tone("like " + form),
                "Put " + form + " on top.");
    }
}
