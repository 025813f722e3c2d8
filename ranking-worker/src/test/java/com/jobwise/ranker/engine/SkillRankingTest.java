package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.SkillId;
import com.jobwise.profile.Skills;
import com.jobwise.ranking.RankedItem;
import com.jobwise.terms.SkillLexicon;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkillRankingTest {

    @Test
    void javaIsNotJavaScript() {
        var skills = ranked(technical("JavaScript", "Java"), Postings.requiring("Solid Java", "Bank software"));

        assertThat(skills.keySet()).containsExactly("Java", "JavaScript");
        assertThat(skills.get("Java").reasoning())
                .startsWith("Named in the requirement “Solid Java”, used in “Built the ledger service in Java");
        assertThat(skills.get("JavaScript").relevanceScore()).isLessThan(0.35);
        assertThat(skills.get("JavaScript").evidence()).isEmpty();
    }

    @Test
    void askedSkillThatNoLineShowsIsSaidToBeOnlyListed() {
        var python = ranked(technical("Python"), Postings.requiring("Good Python", "Bank software"))
                .get("Python");
        assertThat(python.reasoning())
                .isEqualTo("Named in the requirement “Good Python”, listed but not seen in any line.");
        assertThat(python.evidence()).containsExactly(new RankedItem.Evidence("Good Python", "Python", 0.5));
    }

    @Test
    void aliasIsTheSameSkill() {
        var skills = ranked(technical("PostgreSQL", "K8s"), Postings.requiring("You run Kubernetes", "Tidy work"));
        assertThat(skills.keySet()).containsExactly("K8s", "PostgreSQL");
    }

    @Test
    void skillOfAMustLeadsOneOfANice() {
        var posting = Postings.posting(
                "Engineer",
                "",
                List.of("Docker"),
                Postings.nice("Python"),
                Postings.core("Kafka"),
                Postings.must("Java"));
        var skills = ranked(technical("Excel", "Docker", "Python", "Kafka", "Java"), posting);
        assertThat(skills.keySet()).containsExactly("Java", "Kafka", "Python", "Docker", "Excel");
    }

    @Test
    void ownSkillUnknownToTheLexiconIsFoundInARequirement() {
        var skills = ranked(technical("Excel", "Hedge laying"), Postings.requiring("Experience in hedge laying"));
        assertThat(skills.keySet()).first().isEqualTo("Hedge laying");
    }

    @Test
    void skillUsedInAnAnsweringLineLeadsOneThatIsOnlyListed() {
        var skills = ranked(
                technical("Python", "Kafka"),
                Postings.requiring("A dependable message queue and event pipeline", "Java"));

        assertThat(skills.keySet()).containsExactly("Kafka", "Python");
        assertThat(skills.get("Kafka").reasoning()).startsWith("Not asked for by name, but used in “Moved payouts");
    }

    @Test
    void askedSkillQuotesTheLineThatUsesIt() {
        var kafka = ranked(technical("Kafka"), Postings.requiring("Kafka in production"))
                .get("Kafka");
        assertThat(kafka.evidence())
                .containsExactly(new RankedItem.Evidence(
                        "Kafka in production", Profiles.PAYMENTS.achievements().getLast(), 1));
    }

    private static Skills technical(String... names) {
        return new Skills(List.of(names), List.of(), List.of(), List.of());
    }

    private static Map<String, RankedItem> ranked(Skills skills, JobPosting posting) {
        var profile = Profiles.profile("Mira Solvang", List.of(Profiles.PAYMENTS), List.of(), skills);
        var ranking = new RulesRanker(new TopicEmbedder(), SkillLexicon.standard()).rank(profile, posting);
        return ranking.skillIds().stream()
                .collect(Collectors.toMap(
                        id -> nameOf(id, profile),
                        id -> Objects.requireNonNull(ranking.explanations().get(id)),
                        (one, _) -> one,
                        java.util.LinkedHashMap::new));
    }

    private static String nameOf(java.util.UUID id, MasterProfile profile) {
        return Stream.of("technical", "soft")
                .flatMap(category -> Stream.concat(
                                profile.skills().technical().stream(), profile.skills().soft().stream())
                        .filter(name -> SkillId.of(profile.id(), category, name).equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
