package com.jobwise.composer.letter;

import com.jobwise.composer.choice.BulletSelection;
import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.text.WordCount;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a line of a resume in the first person: "Reduced X by 40 %" gives "I reduced X by 40 %". Adds "I" and a missing article
 * and lowers the first letter, nothing else. Empty whenever it is not certain that a sound sentence comes out.
 */
final class FirstPerson {

    private static final int LONGEST = 45;
    private static final int SHORTEST = 4;

    private static final Pattern NOTATION = Pattern.compile(
            "->|=>|→|⇒|\\||\\bw/|https?://|www\\.|[\\p{So}\\p{Cs}]|[<>{}\\\\^`*_#~]{2,}|\\.\\.\\.|…|\\?|!|\\b(?:TBD|TODO|N/A)\\b");

    private static final Pattern OWN_SENTENCE = Pattern.compile("^(?:I|We)(?:[’'](?:ve|m|d|ll))? \\S.*");

    private FirstPerson() {}

    /**
     * @param goesOn whether the position goes on: only then may a line stand in the present tense
     * @return one entry per sentence of the line, or nothing when any of them does not work
     */
    static List<Told> tell(String line, boolean goesOn) {
        var text = OwnText.bullet(line).replaceFirst("^[\\p{So}\\uFE0F\\u200D]+\\s*", "");
        if (!isPlain(text)) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        for (var sentence : Words.sentences(text)) {
            var one = one(sentence.strip(), goesOn);
            if (one.isEmpty()) {
                return List.of();
            }
            told.add(one.get());
        }
        return List.copyOf(told);
    }

    private static boolean isPlain(String text) {
        var words = WordCount.of(text);
        return words >= SHORTEST
                && words <= LONGEST
                && !NOTATION.matcher(text).find()
                && !BulletSelection.isLeaning(text)
                && isBalanced(text)
                && !isShouted(text);
    }

    private static Optional<Told> one(String sentence, boolean goesOn) {
        var body = sentence.replaceFirst("[.;,:\\s]+$", "");
        if (OWN_SENTENCE.matcher(body).matches()) {
            return Optional.of(Told.own(body));
        }
        var clauses = Stream.of(body.split("; "))
                .map(clause -> clause(clause, goesOn))
                .toList();
        return clauses.getFirst().map(first -> {
            var others = Stream.of(body.split("; "))
                    .skip(1)
                    .map(clause -> clause(clause, goesOn).orElse(clause));
            var text = Stream.concat(Stream.of(first), others).collect(Collectors.joining("; "));
            return Told.deed(text);
        });
    }

    /** "Reduced X" gives "I reduced X"; empty for a clause that does not begin with a deed. */
    private static Optional<String> clause(String clause, boolean goesOn) {
        var deed = Deed.at(clause, goesOn);
        return deed.map(one -> "I " + one.verb().toLowerCase(Locale.ROOT) + " " + one.rest());
    }

    private static boolean isBalanced(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '[') == count(text, ']')
                && count(text, '"') % 2 == 0;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static boolean isShouted(String text) {
        var letters = text.chars().filter(Character::isLetter).count();
        return text.chars().filter(Character::isUpperCase).count() * 2 > letters;
    }
}
