package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.profile.WordDiff.Op;
import com.jobwise.gateway.profile.WordDiff.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void wordsInBothAreEqual() {
        assertThat(WordDiff.between("Responsible for the ward.", "Ran the ward."))
                .containsExactly(
                        new Part(Op.REMOVED, "Responsible for "),
                        new Part(Op.ADDED, "Ran "),
                        new Part(Op.EQUAL, "the ward."));
    }

    @Test
    void withoutATextEverythingIsAdded() {
        assertThat(WordDiff.between(null, "All new.")).containsExactly(new Part(Op.ADDED, "All new."));
    }

    @Test
    void equalTextsHaveOnePart() {
        assertThat(WordDiff.between("Same  words", "Same  words")).containsExactly(new Part(Op.EQUAL, "Same  words"));
    }

    @Test
    void thePartsPutTogetherAreTheTexts() {
        var chance = new Random(20261125);
        for (var run = 0; run < 2_000; run++) {
            var before = text(chance);
            var after = text(chance);
            var parts = WordDiff.between(before, after);

            assertThat(without(parts, Op.ADDED)).isEqualTo(before);
            assertThat(without(parts, Op.REMOVED)).isEqualTo(after);
        }
    }

    private static String without(List<Part> parts, Op op) {
        return parts.stream().filter(one -> one.op() != op).map(Part::text).collect(Collectors.joining());
    }

    private static String text(Random chance) {
        return chance.ints(chance.nextInt(12), 0, 6)
                .mapToObj(one -> List.of("a", "b ", " ", "\n", "c, ", "d  ").get(one))
                .collect(Collectors.joining());
    }
}
