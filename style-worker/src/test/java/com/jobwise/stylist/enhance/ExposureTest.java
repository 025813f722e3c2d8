package com.jobwise.stylist.enhance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.enhancement.EnhancementWish.Part;
import com.jobwise.profile.MasterProfile;
import com.jobwise.stylist.engine.ModelTone;
import com.jobwise.stylist.prompt.Guidance;
import com.jobwise.stylist.prompt.Rewordings;
import com.jobwise.stylist.prompt.Rewordings.Rewording;
import com.jobwise.stylist.prompt.ToneAnswer;
import com.jobwise.worker.cast.People;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.withheld.Exposure;
import com.jobwise.worker.withheld.Repeated;
import com.jobwise.worker.withheld.Withheld;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that reaches or names a person is in a question about their texts, their wish or their letter, nor in a repair. */
class ExposureTest {

    static Stream<String> people() {
        return People.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void noQuestionAboutATextShowsContactData(String person) {
        var plain = People.named(person);
        enhanced(plain, "Shorter.");
        Repeated.of(plain).forEach(one -> enhanced(one.profile(), "End with " + one.form()));
    }

    @ParameterizedTest
    @MethodSource("people")
    void noQuestionAboutALetterShowsContactData(String person) {
        Repeated.of(People.named(person)).forEach(one -> {
            var letter = "Dear all,\n\nI fix what breaks. It was I, and " + one.form()
                    + " too, who kept the shop open. I like %s mornings.\n\nYours,\n%s"
                            .formatted(one.form(), one.form());
            var model = new ScriptedModel(Set.of(Purpose.STYLE), _ -> new ToneAnswer(List.of()));
            ModelTone.of(letter, Withheld.of(one.profile()), model);

            Exposure.none(one.profile(), model.asked());
        });
    }

    /** With a model whose every wording is refused. */
    private static void enhanced(MasterProfile profile, String wish) {
        var model = new ScriptedModel(Set.of(Purpose.ENHANCE), ExposureTest::inventing);
        var guidance = new Guidance(Withheld.of(profile), null, wish);
        var texts = ProfileText.of(profile, Set.of(Part.values()));
        for (var chunk : Chunk.of(texts, 20, 6_000)) {
            var kept = new ModelWordings(model, new OwnWords(), guidance).of(chunk);
            assertThat(kept.texts().toString()).doesNotContain(Withheld.GAP);
        }
        Exposure.none(profile, model.asked());
        assertThat(names(model)).contains("wish").anyMatch(name -> name.startsWith("refused"));
    }

    private static Set<String> names(ScriptedModel model) {
        return model.asked().stream()
                .flatMap(request -> request.data().parts().stream())
                .map(Fenced::name)
                .collect(Collectors.toSet());
    }

    private static Rewordings inventing(ModelRequest<?> asked) {
        return new Rewordings(asked.data().parts().stream()
                .filter(part -> part.name().matches("t\\d+"))
                .map(part -> new Rewording(part.name(), "Led 12 more of [withheld]."))
                .toList());
    }
}
