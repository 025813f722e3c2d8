package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.profile.MasterProfile;
import com.jobwise.ranker.prompt.ProposedOrder;
import com.jobwise.ranker.prompt.ProposedOrder.Placed;
import com.jobwise.ranking.RankingResult;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.cast.People;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.withheld.Exposure;
import com.jobwise.worker.withheld.Repeated;
import com.jobwise.worker.withheld.Withheld;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that reaches or names a person is in a question about their order, and no gap comes back as a reason. */
class ExposureTest {

    private final RulesRanker rules = new RulesRanker(new TopicEmbedder(), SkillLexicon.standard());

    static Stream<String> people() {
        return People.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void noQuestionShowsContactDataAndNoReasonShowsAGap(String person) {
        var plain = People.named(person);
        var ranking = rules.rank(plain, Postings.payments());
        exposesNothing(plain, ranking);
        Repeated.of(plain).forEach(one -> exposesNothing(one.profile(), ranking));
    }

    private static void exposesNothing(MasterProfile profile, RankingResult ranking) {
        var model = new ScriptedModel(Set.of(Purpose.RANK), ExposureTest::quotingBeginnings);
        var result = new ModelReorder(8, 2)
                .look(ranking, profile, Postings.payments(), model)
                .result();

        Exposure.none(profile, model.asked());
        assertThat(result.explanations().values().toString()).doesNotContain(Withheld.GAP);
    }

    /** Quotes the first words of each item, where the title stands and what was planted in it. */
    private static ProposedOrder quotingBeginnings(ModelRequest<?> asked) {
        return new ProposedOrder(asked.data().parts().stream()
                .filter(part -> !part.isPublic())
                .map((Fenced part) -> new Placed(part.name(), beginning(part.text())))
                .toList());
    }

    private static String beginning(String text) {
        return text.lines().findFirst().orElse("");
    }
}
