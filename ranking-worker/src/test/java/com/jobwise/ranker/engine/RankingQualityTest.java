package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.llm.BgeSmallEmbedder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real model against people's judgement: the graded pairs of {@code examples/}. */
class RankingQualityTest {

    private static final BgeSmallEmbedder EMBEDDER = new BgeSmallEmbedder();
    private static final RelevanceRanker RANKER = new RulesRanker(EMBEDDER, SkillLexicon.standard());

    private record Judged(GradedPair pair, RankedGrades experiences, RankedGrades projects) {}

    @BeforeAll
    static void loadModel() {
        EMBEDDER.warmUp();
    }

    @AfterAll
    static void unloadModel() {
        EMBEDDER.close();
    }

    /** With and without the duties among the requirements: how much intake takes for a requirement must not matter much. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void orderAgreesWithTheLabels(boolean dutiesAreRequirements) {
        var judged = GradedPair.all().stream()
                .map(pair -> judge(pair, dutiesAreRequirements))
                .toList();
        print(judged, dutiesAreRequirements);

        assertThat(judged).hasSizeGreaterThanOrEqualTo(12);
        assertThat(judged.stream().map(it -> it.pair().profession()).distinct()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(mean(judged, it -> it.experiences().ndcg())).isGreaterThanOrEqualTo(0.95);
        assertThat(mean(judged, it -> it.experiences().pairwise())).isGreaterThanOrEqualTo(0.90);
        assertThat(mean(judged, it -> it.projects().ndcg())).isGreaterThanOrEqualTo(0.90);
        assertThat(judged).allSatisfy(it -> {
            assertThat(it.experiences().bestIsFirst()).as("%s", it.pair()).isTrue();
            assertThat(it.experiences().irrelevantAboveBest())
                    .as("%s", it.pair())
                    .isFalse();
        });
    }

    /** Postings that ask for a person's least likely job; none of them was looked at when the weights were chosen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rafael-tunstad   | Ostrander Precision          | Sets up CNC mills and lathes; Measures first parts to tight tolerances; Reads drawings
        rafael-tunstad   | Corvina Lift Service         | Repairs elevators in the field; On-call for trapped passengers; Tests safety gear of lifts
        ilka-vandersee   | Café Dreizehnter Stock       | Makes good espresso at a busy bar; Leads a small shift; Counts the till in the evening
        ilka-vandersee   | Prüfstand Ostrow & Kehl      | C++ for reading sensors; Test benches in industry; Scripts that evaluate measurements
        delphine-okonjo  | Copperfinch Books            | Recommends novels to customers; Works the till of a shop; Arranges author readings
        delphine-okonjo  | Harrow Point Medical Center  | Telemetry on a cardiac unit; Titrates drips; Reads arrhythmias; Rapid response
        marisol-ekstrand | Sonora Sky Discovery Center  | Leads science shows for families in a museum; Guides school groups; Hands-on exhibits
        marisol-ekstrand | Copper Basin Assay Laboratory| Prepares ore samples for assay; Keeps instruments calibrated; Works to laboratory procedures
        gethin-abara     | Cider Wharf Hotel            | Night reception of a hotel; Checks in late guests; Keeps calm when the fire alarm rings
        gethin-abara     | Hartnoll Drewe LLP           | Audits owner-managed companies; Prepares statutory accounts; Studies for the chartered exams
        """)
    void unlikelyJobLeadsWhereItIsWhatIsAskedFor(String person, String employer, String requirements) {
        var profile = JsonResume.read(GradedPair.EXAMPLES.resolve("people", person + ".json"));
        var ranking = RANKER.rank(profile, Postings.requiring(requirements.split(";\\s*")));

        var first = experiences(profile).get(ranking.experienceIds().getFirst());
        assertThat(Objects.requireNonNull(first).company()).isEqualTo(employer);
    }

    @Test
    void strangerToATradeScoresFarBelowSomebodyOfIt() {
        var posting = PostingText.read(GradedPair.EXAMPLES.resolve("postings", "home-health-nurse.txt"), true);

        assertThat(bestScore("delphine-okonjo", posting)).isGreaterThan(0.6);
        assertThat(bestScore("ilka-vandersee", posting)).isLessThan(0.35);
        assertThat(bestScore("rafael-tunstad", posting)).isLessThan(0.35);
    }

    private static double bestScore(String person, JobPosting posting) {
        var ranking = RANKER.rank(JsonResume.read(GradedPair.EXAMPLES.resolve("people", person + ".json")), posting);
        var first = ranking.explanations().get(ranking.experienceIds().getFirst());
        return Objects.requireNonNull(first).relevanceScore();
    }

    private static Judged judge(GradedPair pair, boolean dutiesAreRequirements) {
        var profile = JsonResume.read(pair.personFile());
        var ranking = RANKER.rank(profile, PostingText.read(pair.postingFile(), dutiesAreRequirements));
        var experiences = experiences(profile);
        var projects = profile.projects().stream().collect(Collectors.toMap(Project::id, Function.identity()));
        return new Judged(
                pair,
                new RankedGrades(ranking.experienceIds().stream()
                        .map(id -> Objects.requireNonNull(experiences.get(id)))
                        .map(it -> pair.gradeOfExperience(it.company(), it.title()))
                        .toList()),
                new RankedGrades(ranking.projectIds().stream()
                        .map(id -> Objects.requireNonNull(projects.get(id)))
                        .map(it -> pair.projects().get(it.name()))
                        .toList()));
    }

    private static Map<UUID, Experience> experiences(MasterProfile profile) {
        return profile.experiences().stream().collect(Collectors.toMap(Experience::id, Function.identity()));
    }

    private static double mean(List<Judged> judged, ToDoubleFunction<Judged> value) {
        return judged.stream().mapToDouble(value).average().orElseThrow();
    }

    private static void print(List<Judged> judged, boolean dutiesAreRequirements) {
        System.out.printf("%nduties among the requirements: %s%n", dutiesAreRequirements);
        System.out.printf("%-17s %-35s nDCG@5 top-1 pairs  projects  grades%n", "person", "posting");
        for (var it : judged) {
            System.out.printf(
                    "%-17s %-35s %.3f  %-5s %.2f   %.3f     %s %s%n",
                    it.pair().person(),
                    it.pair().posting(),
                    it.experiences().ndcg(),
                    it.experiences().bestIsFirst() ? "yes" : "NO",
                    it.experiences().pairwise(),
                    it.projects().ndcg(),
                    it.experiences().grades(),
                    it.projects().grades());
        }
        System.out.printf(
                "%-53s %.3f        %.2f   %.3f%n",
                "mean",
                mean(judged, it -> it.experiences().ndcg()),
                mean(judged, it -> it.experiences().pairwise()),
                mean(judged, it -> it.projects().ndcg()));
    }
}
