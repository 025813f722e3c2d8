package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Skills;
import com.jobwise.ranker.prompt.ProposedOrder;
import com.jobwise.ranker.prompt.ProposedOrder.Placed;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingResult;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.injection.Injection;
import com.jobwise.worker.injection.Leak;
import com.jobwise.worker.injection.ObedientModel;
import com.jobwise.worker.model.ModelRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands in postings and profiles, and a model that obeys them while it orders: the ranking stays whole and says nothing new. */
class InjectionIntoRankingTest {

    /** Where a command gets in. */
    enum Entrance {
        REQUIREMENT,
        ACHIEVEMENT,
        PROJECT;

        JobPosting posting(String text) {
            return this == REQUIREMENT
                    ? Postings.requiring("5+ years of Java in payment software", text)
                    : Postings.payments();
        }

        MasterProfile profile(String text) {
            var job = Profiles.experience(
                    "Harbour Engineer", "2009-01", "2011-12", this == ACHIEVEMENT ? text : "Wrote the berth planner");
            var garden = Profiles.project("Berth diary", this == PROJECT ? text : "Notes on ferries.");
            return Profiles.profile(
                    "Mira Solvang",
                    List.of(Profiles.CAFE, job, Profiles.PAYMENTS),
                    List.of(garden, Profiles.MONEY_LIBRARY),
                    new Skills(List.of("Kafka", "Java"), List.of(), List.of(), List.of()));
        }
    }

    private final RulesRanker ranker = new RulesRanker(new TopicEmbedder(), SkillLexicon.standard());

    @ParameterizedTest
    @EnumSource
    void theRankingStaysWholeAndSaysNothingNew(Entrance entrance) {
        Set<String> reached = new HashSet<>();
        Injection.all().forEach(injection -> {
            var profile = entrance.profile(injection.text());
            var posting = entrance.posting(injection.text());
            var rules = ranker.rank(profile, posting);
            var model = new ObedientModel(injection, InjectionIntoRankingTest::obeying);
            var looked = new ModelReorder(8, 2).look(rules, profile, posting, model);

            check(looked.result(), rules, profile + " " + posting, injection);
            if (model.isReached()) {
                reached.add(injection.id());
            }
        });
        assertThat(reached).hasSizeGreaterThan(35);
    }

    private static void check(RankingResult result, RankingResult rules, String own, Injection injection) {
        assertThat(result.experienceIds()).containsExactlyInAnyOrderElementsOf(rules.experienceIds());
        assertThat(result.projectIds()).containsExactlyInAnyOrderElementsOf(rules.projectIds());
        assertThat(result.skillIds()).isEqualTo(rules.skillIds());
        for (var id : rules.experienceIds()) {
            assertThat(Math.abs(result.experienceIds().indexOf(id)
                            - rules.experienceIds().indexOf(id)))
                    .as("%s moved", injection)
                    .isLessThanOrEqualTo(2);
        }
        result.explanations().forEach((id, item) -> {
            var before = Objects.requireNonNull(rules.explanations().get(id));
            assertThat(item.relevanceScore()).isEqualTo(before.relevanceScore());
            assertThat(item.reasoning()).isEqualTo(before.reasoning());
            quote(item).ifPresent(quote -> {
                assertThat(own).as("%s", injection).contains(quote);
                assertThat(Leak.in(quote).stream().filter(piece -> !own.contains(piece)))
                        .isEmpty();
            });
        });
    }

    private static java.util.Optional<String> quote(RankedItem item) {
        return java.util.Optional.ofNullable(item.modelReason()).map(RankedItem.ModelReason::quote);
    }

    /** The last first, with the command's words as proof. */
    private static Object obeying(ModelRequest<?> asked, String says) {
        List<Placed> items = new ArrayList<>();
        asked.data().parts().stream()
                .map(data -> data.name())
                .filter(name -> !name.equals("requirements"))
                .forEach(name -> items.addFirst(new Placed(name, says)));
        items.add(new Placed("e99", says));
        return new ProposedOrder(items);
    }
}
