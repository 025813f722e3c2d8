package com.jobwise.gateway.intake;

import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the sentences that ask something of the applicant in running text. */
final class ProseRequirements {

    private static final Vocabulary WORDS = Vocabulary.load("prose.txt");
    private static final Pattern BOUNDARY = Pattern.compile(
            ";\\s+(?:and\\s+)?|,?\\s+and\\s+(?=(?:nobody|no one|no \\p{L}+ is)\\b)|,?\\s+but\\s+|,\\s+(?:and\\s+)?(?=(?:and\\s+)?(?:you must|you have|you should|who is|which is)\\b)");
    private static final Pattern FURTHER = Pattern.compile(
            ",\\s+(?=(?:an?|at least|fluent|knowledge|experience)\\s)|\\s+and\\s+(?=at least\\s)|,\\s+(?=\\p{L}+\\snicer\\b)");

    private static final Pattern SO_IS = Pattern.compile(",\\s+and so is\\s+|,\\s+(?=\\p{L}+\\snicer\\b)");
    /** "You must have a licence, a degree ..." names one want after the other; "you must have run ..." does not. */
    private static final Pattern LISTS = Pattern.compile(
            "^You (?:must have|should have|have|need|must hold|will need|'ll need) (?:\\p{Lu}|\\d|(?:an?|at least|good|strong|solid|fluent)\\s)");

    private final List<Line> lines;

    ProseRequirements(List<Line> lines) {
        this.lines = lines;
    }

    List<String> sentences() {
        List<String> asked = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (Line line : lines) {
            if (line.afterGap()) {
                take(paragraph, asked);
            }
            paragraph.addAll(Words.sentences(line.text()));
        }
        take(paragraph, asked);
        return asked;
    }

    private static void take(List<String> paragraph, List<String> asked) {
        long asking = paragraph.stream().filter(ProseRequirements::asks).count();
        var listLike = asking >= 3 && asking * 5 >= paragraph.size() * 2L;
        for (String sentence : paragraph) {
            for (String clause : BOUNDARY.split(sentence)) {
                if (asks(clause) || (listLike && isShortStatement(clause))) {
                    asked.addAll(
                            LISTS.matcher(clause).find()
                                    ? List.of(FURTHER.split(clause))
                                    : List.of(SO_IS.split(clause)));
                }
            }
        }
        paragraph.clear();
    }

    static boolean isAside(String sentence) {
        return WORDS.has("aside", sentence);
    }

    private static boolean asks(String clause) {
        if (isAside(clause) || Strength.of(clause) == Strength.NOT_REQUIRED) {
            return false;
        }
        return WORDS.has("asks", clause) || (Strength.of(clause).isStated() && !ListContent.soundsGiven(clause));
    }

    /** Among sentences that ask, "NEC4 contracts hold no fear" asks too. */
    private static boolean isShortStatement(String clause) {
        return clause.split("\\s+").length <= 15
                && !WORDS.has("other subject", clause)
                && !isAside(clause)
                && !ListContent.soundsGiven(clause);
    }
}
