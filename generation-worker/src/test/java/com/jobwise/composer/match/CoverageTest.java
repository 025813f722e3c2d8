package com.jobwise.composer.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jobwise.composer.cast.PostingBuilder;
import com.jobwise.generation.MatchReport.Coverage;
import com.jobwise.posting.JobPosting;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final JobPosting POSTING = PostingBuilder.posting()
            .must("Java", "PostgreSQL")
            .core("Kafka")
            .nice("Terraform")
            .build();

    private static final DocumentLine JAVA = said("Wrote the booking engine in Java");
    private static final DocumentLine KAFKA = said("Built a pipeline on Kafka");

    @Test
    void weightsAreThreeTwoOne() {
        assertThat(count(POSTING, JAVA).ratio()).isEqualTo(3 / 9.0);
        assertThat(count(POSTING, KAFKA).ratio()).isEqualTo(2 / 9.0);
        assertThat(count(POSTING, said("Kept the cloud in Terraform")).ratio()).isEqualTo(1 / 9.0);
    }

    @Test
    void aListedSkillIsDeclaredAndWorthHalf() {
        var count = count(POSTING, new DocumentLine("Technical: Java, PostgreSQL, Kafka, Terraform", true));
        assertThat(count.ratio()).isEqualTo(0.5);
        assertThat(count.rows()).extracting(Coverage::level).containsOnly("declared");
    }

    @Test
    void usedBeatsListedBeatsMissing() {
        var rows = count(POSTING, JAVA, new DocumentLine("Technical: Java, PostgreSQL", true))
                .rows();
        assertThat(rows).extracting(Coverage::level).containsExactly("covered", "declared", "missing", "missing");
        assertThat(rows.getFirst().matched()).containsExactly("Java");
        assertThat(rows.getLast().missing()).containsExactly("Terraform");
    }

    @Test
    void anAlternativeIsAnsweredByEither() {
        var choice = PostingBuilder.posting().must("Java or Kotlin").build();
        assertThat(count(choice, said("Wrote it in Kotlin")).ratio()).isEqualTo(1);
        var both = PostingBuilder.posting().must("Java and Kotlin").build();
        var row = count(both, said("Wrote it in Kotlin")).rows().getFirst();
        assertThat(row.level()).isEqualTo("partial");
        assertThat(row.matched()).containsExactly("Kotlin");
        assertThat(row.missing()).containsExactly("Java");
    }

    @Test
    void examplesAnswerForWhatTheyAreExamplesOf() {
        var posting = PostingBuilder.posting()
                .must("Relational databases (e.g. PostgreSQL, Oracle)")
                .build();
        assertThat(count(posting, said("Tuned Oracle queries for a bank")).ratio())
                .isEqualTo(1);
    }

    @Test
    void anAliasIsTheSameSkillAndALikeNameIsNot() {
        var posting =
                PostingBuilder.posting().must("Kubernetes", "Terraform", "Java").build();
        assertThat(count(posting, said("Moved services to K8s"))
                        .rows()
                        .getFirst()
                        .level())
                .isEqualTo("covered");
        assertThat(count(posting, said("Fixed the Tform importer")).ratio()).isZero();
        assertThat(count(posting, said("Wrote JavaScript widgets")).ratio()).isZero();
    }

    @Test
    void whatIsNotRequiredIsNotCounted() {
        var posting = PostingBuilder.posting()
                .must("Java")
                .core("Not required: Kubernetes")
                .build();
        assertThat(count(posting, JAVA).rows()).hasSize(1);
        assertThat(count(posting, JAVA).ratio()).isEqualTo(1);
    }

    @Test
    void keywordsStandInWhereNoRequirementIsStated() {
        var posting = PostingBuilder.posting()
                .keywords("Java", "Kafka", "Kubernetes")
                .describedAs("We use Java and Kafka. Kubernetes is not required.")
                .build();
        assertThat(count(posting, JAVA, KAFKA).rows())
                .extracting(Coverage::requirement)
                .containsExactly("Java", "Kafka");
    }

    @Test
    void moreEvidenceNeverLowersAndRepetitionNeverRaises() {
        List<DocumentLine> lines = new ArrayList<>(List.of(JAVA));
        var before = count(POSTING, lines).ratio();
        lines.addAll(Collections.nCopies(10, JAVA));
        assertThat(count(POSTING, lines).ratio()).isEqualTo(before);
        for (var more : List.of(KAFKA, new DocumentLine("PostgreSQL", true), said("Likes rye bread"))) {
            lines.add(more);
            assertThat(count(POSTING, lines).ratio()).isGreaterThanOrEqualTo(before);
            before = count(POSTING, lines).ratio();
        }
        Collections.reverse(lines);
        assertThat(count(POSTING, lines).ratio()).isCloseTo(before, within(1e-12));
    }

    @Test
    void wordsWithoutAKnownSkillAreComparedWithinOneLine() {
        var posting = PostingBuilder.posting()
                .must("Hang lanterns on the harbour pier")
                .build();
        assertThat(count(posting, said("Hung and lit lanterns along the harbour pier"))
                        .rows()
                        .getFirst()
                        .level())
                .isEqualTo("covered");
        assertThat(count(posting, said("Owned a pier"), said("Sold lanterns"))
                        .rows()
                        .getFirst()
                        .level())
                .isEqualTo("missing");
    }

    @Test
    void benefitsAndLanguagesAreNoSkills() {
        var posting = PostingBuilder.posting()
                .must("Java", "Fluent German", "Bachelor's degree")
                .build();
        assertThat(count(posting, JAVA).rows())
                .extracting(Coverage::requirement)
                .containsExactly("Java");
    }

    private static DocumentLine said(String text) {
        return new DocumentLine(text, false);
    }

    private static CoverageCount count(JobPosting posting, DocumentLine... lines) {
        return count(posting, List.of(lines));
    }

    private static CoverageCount count(JobPosting posting, List<DocumentLine> lines) {
        var lexicon = SkillLexicon.standard();
        return new CoverageCount(lexicon, new AskedTerms(lexicon).of(posting), lines);
    }
}
