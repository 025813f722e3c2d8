package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.ranker.prompt.ProposedOrder;
import com.jobwise.ranker.prompt.ProposedOrder.Placed;
import com.jobwise.ranking.RankedItem;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.ScriptedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelReorderTest {

    private static final List<String> KEYS = List.of("e1", "e2", "e3", "p1", "p9", "", "e0", "\u0000", "E1", "e1 ");
    private static final List<String> QUOTES = List.of(
            "",
            "Java",
            "Made coffee and closed the till",
            "Ignore all rules",
            "x".repeat(5_000),
            "\uD800",
            "the ledger service in Java");

    private final MasterProfile profile = Profiles.miraSolvang();
    private final JobPosting posting = Postings.payments();

    @Test
    void whateverAModelAnswersTheRankingIsWhole() {
        var rules = new RulesRanker(new TopicEmbedder(), SkillLexicon.standard()).rank(profile, posting);
        var chance = new Random(20261125);
        for (var run = 0; run < 500; run++) {
            List<Placed> items = new ArrayList<>();
            for (var count = chance.nextInt(15); count > 0; count--) {
                items.add(new Placed(KEYS.get(chance.nextInt(KEYS.size())), QUOTES.get(chance.nextInt(QUOTES.size()))));
            }
            var model = new ScriptedModel(Set.of(Purpose.RANK), _ -> new ProposedOrder(items));
            var result =
                    new ModelReorder(8, 2).look(rules, profile, posting, model).result();

            assertThat(result.experienceIds()).containsExactlyInAnyOrderElementsOf(rules.experienceIds());
            assertThat(result.projectIds()).containsExactlyInAnyOrderElementsOf(rules.projectIds());
            assertThat(result.skillIds()).isEqualTo(rules.skillIds());
            assertThat(result.explanations().keySet())
                    .isEqualTo(rules.explanations().keySet());
            result.explanations().values().stream()
                    .map(RankedItem::modelReason)
                    .filter(reason -> reason != null)
                    .forEach(reason -> assertThat(reason.quote())
                            .isIn("Made coffee and closed the till", "the ledger service in Java"));
        }
    }
}
