package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.SkillId;
import com.jobwise.profile.Skills;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingResult;
import com.jobwise.terms.SkillLexicon;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesRankerTest {

    private final MasterProfile mira = Profiles.miraSolvang();

    @Test
    void mostFittingExperienceAndProjectLead() {
        var ranking = rank(mira, Postings.payments());

        assertThat(ranking.engine()).isEqualTo("rules-1");
        assertThat(ranking.experienceIds())
                .containsExactly(Profiles.PAYMENTS.id(), Profiles.HOSPITAL_SOFTWARE.id(), Profiles.CAFE.id());
        assertThat(ranking.projectIds()).containsExactly(Profiles.MONEY_LIBRARY.id(), Profiles.GARDEN.id());
    }

    @Test
    void sameInputGivesTheSameResult() {
        assertThat(rank(mira, Postings.payments())).isEqualTo(rank(mira, Postings.payments()));
        assertThat(rank(mira, Postings.payments()).explanations().keySet())
                .containsExactlyElementsOf(
                        rank(mira, Postings.payments()).explanations().keySet());
    }

    @Test
    void orderInTheProfileDoesNotDecideBetweenUnequalItems() {
        var reversed = Profiles.profile(
                "Mira Solvang", mira.experiences().reversed(), mira.projects().reversed(), mira.skills());

        assertThat(rank(reversed, Postings.payments())).isEqualTo(rank(mira, Postings.payments()));
    }

    @Test
    void equalItemsStayInTheOrderOfTheProfile() {
        var twins = Stream.of("First", "Second", "Third")
                .map(title -> Profiles.experience(title, "2015-01", "2016-01", "Fed the calves of a farm"))
                .toList();
        var profile = Profiles.profile("Mira Solvang", twins, List.of(), Skills.NONE);

        assertThat(rank(profile, Postings.payments()).experienceIds())
                .containsExactlyElementsOf(twins.stream().map(Experience::id).toList());
    }

    @Test
    void everyItemAndSkillIsRankedAndExplainedExactlyOnce() {
        var ranking = rank(mira, Postings.payments());

        var skills = Stream.concat(
                Stream.of("JavaScript", "Kafka", "Java").map(name -> SkillId.of(mira.id(), "technical", name)),
                Stream.of(SkillId.of(mira.id(), "soft", "Mentoring")));
        assertThat(ranking.skillIds()).containsExactlyInAnyOrderElementsOf(skills.toList());
        assertThat(ranking.explanations().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ranking.experienceIds(), ranking.projectIds(), ranking.skillIds())
                                .flatMap(Collection::stream)
                                .toList());
    }

    @Test
    void skillListedTwiceIsRankedOnce() {
        var skills = new Skills(List.of("Java", " java "), List.of(), List.of(), List.of());
        var profile = Profiles.profile("Mira Solvang", List.of(), List.of(), skills);

        assertThat(rank(profile, Postings.payments()).skillIds())
                .containsExactly(SkillId.of(profile.id(), "technical", "Java"));
    }

    @Test
    void scoresFallWithTheOrderAndStayBetweenZeroAndOne() {
        var ranking = rank(mira, Postings.payments());

        for (var ids : List.of(ranking.experienceIds(), ranking.projectIds(), ranking.skillIds())) {
            var scores =
                    ids.stream().map(id -> item(ranking, id).relevanceScore()).toList();
            assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        }
        assertThat(ranking.explanations().values())
                .flatExtracting(item -> Stream.concat(
                                Stream.of(item.relevanceScore()),
                                Stream.concat(item.components().values().stream(), item.lines().stream()))
                        .toList())
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
    }

    @Test
    void everyAchievementLineHasItsScoreInProfileOrder() {
        var lines = item(rank(mira, Postings.payments()), Profiles.CAFE.id()).lines();
        assertThat(lines).hasSize(2);
        assertThat(item(rank(mira, Postings.requiring("Train new colleagues")), Profiles.CAFE.id())
                        .lines())
                .satisfies(scores -> assertThat(scores.get(1)).isGreaterThan(scores.get(0)));
        assertThat(item(rank(mira, Postings.payments()), Profiles.GARDEN.id()).lines())
                .isEmpty();
    }

    @Test
    void evidenceQuotesPostingAndPersonVerbatim() {
        var item = item(rank(mira, Postings.payments()), Profiles.PAYMENTS.id());

        assertThat(item.evidence())
                .extracting(RankedItem.Evidence::requirement)
                .contains("5+ years of Java in payment or bank software", "Kafka or another message queue");
        assertThat(item.evidence()).extracting(RankedItem.Evidence::quote).isSubsetOf(Profiles.PAYMENTS.achievements());
        assertThat(item.reasoning()).startsWith("Answers 2 of 3 requirements, strongest: “");
    }

    @Test
    void personWithNothingInCommonGetsLowScoresAndIsToldSo() {
        var ranking = rank(Profiles.tobiasOkafor(), Postings.payments());

        var nursing = item(ranking, ranking.experienceIds().getFirst());
        assertThat(nursing.relevanceScore()).isLessThan(0.2);
        assertThat(nursing.evidence()).isEmpty();
        assertThat(nursing.reasoning())
                .isEqualTo("Answers none of the 3 requirements; little in it has to do with this posting.");
        assertThat(ranking.explanations().values())
                .extracting(RankedItem::reasoning)
                .noneMatch(sentence -> sentence.contains("because"));
    }

    @Test
    void onlyExperienceIsRankedWithoutAnythingToCompareItWith() {
        var ranking = rank(Profiles.tobiasOkafor(), Postings.requiring("Medication for patients on a ward"));

        assertThat(ranking.experienceIds()).hasSize(1);
        assertThat(item(ranking, ranking.experienceIds().getFirst()).relevanceScore())
                .isGreaterThan(0.4);
    }

    @Test
    void emptyProfileGivesAnEmptyRanking() {
        var nobody = Profiles.profile("Nobody", List.of(), List.of(), Skills.NONE);
        assertThat(rank(nobody, Postings.payments()).explanations()).isEmpty();
    }

    @Test
    void postingWithoutRequirementsGivesLowConfidenceInsteadOfAnError() {
        var ranking = rank(mira, Postings.posting("", "", List.of()));

        assertThat(ranking.confidence()).isLessThan(0.1);
        assertThat(ranking.experienceIds()).hasSize(3);
        assertThat(item(ranking, Profiles.PAYMENTS.id()).reasoning()).startsWith("The posting states nothing");
    }

    @Test
    void descriptionHelpsOutWhereRequirementsAreMissing() {
        var posting = Postings.posting(
                "Engineer",
                "You will keep our payment ledger correct. You write Java code for bank software.",
                List.of());
        var ranking = rank(mira, posting);

        assertThat(ranking.experienceIds()).first().isEqualTo(Profiles.PAYMENTS.id());
        assertThat(item(ranking, Profiles.PAYMENTS.id()).reasoning()).contains("points of the description");
        assertThat(ranking.confidence()).isLessThan(0.5);
    }

    @Test
    void modelIsAskedOncePerRanking() {
        var embedder = new TopicEmbedder();
        new RulesRanker(embedder, SkillLexicon.standard()).rank(mira, Postings.payments());
        assertThat(embedder.calls).hasValue(1);
    }

    private static RankingResult rank(MasterProfile profile, JobPosting posting) {
        return new RulesRanker(new TopicEmbedder(), SkillLexicon.standard()).rank(profile, posting);
    }

    private static RankedItem item(RankingResult ranking, UUID id) {
        return java.util.Objects.requireNonNull(ranking.explanations().get(id));
    }
}
