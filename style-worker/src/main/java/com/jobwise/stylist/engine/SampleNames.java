package com.jobwise.stylist.engine;

import com.jobwise.terms.SkillMention;
import com.jobwise.terms.style.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a sample that may be somebody's or something's name: capitalised within a sentence, or part of a skill. A letter all
 * in capitals tells no names; there the closed word lists must do.
 */
final class SampleNames {

    private static final Pattern CAPITALISED_WITHIN =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:\"'(&/-] ?)(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}]*");
    private static final double ALL_CAPITALS = 0.6;

    private final Set<String> names;
    private final boolean allCapitals;

    private SampleNames(Set<String> names, boolean allCapitals) {
        this.names = names;
        this.allCapitals = allCapitals;
    }

    static SampleNames of(List<Sentence> sentences, List<SkillMention> mentions) {
        var skills = mentions.stream()
                .flatMap(one -> Stream.of(one.surface(), one.identity()))
                .flatMap(skill -> Sentence.wordsOf(skill).stream());
        Set<String> names = new HashSet<>(skills.toList());
        var allCapitals = isAllCapitals(sentences);
        if (!allCapitals) {
            sentences.forEach(one -> names.addAll(capitalised(one)));
        }
        return new SampleNames(names, allCapitals);
    }

    /** Whether a phrase, lower case or not, has a word that may be a name. */
    boolean occurIn(String phrase) {
        return Sentence.wordsOf(phrase).stream().anyMatch(names::contains);
    }

    boolean allCapitals() {
        return allCapitals;
    }

    private static List<String> capitalised(Sentence sentence) {
        return CAPITALISED_WITHIN
                .matcher(sentence.text())
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals("I"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isAllCapitals(List<Sentence> sentences) {
        var upper = count(sentences, Character::isUpperCase);
        return upper > ALL_CAPITALS * (upper + count(sentences, Character::isLowerCase));
    }

    private static long count(List<Sentence> sentences, IntPredicate kind) {
        return sentences.stream()
                .flatMapToInt(one -> one.text().chars())
                .filter(kind)
                .count();
    }
}
