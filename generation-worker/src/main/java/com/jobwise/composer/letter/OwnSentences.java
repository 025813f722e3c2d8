package com.jobwise.composer.letter;

import com.jobwise.composer.choice.BulletSelection;
import com.jobwise.composer.text.WordCount;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences the person wrote in the first person; they can stand in a letter word for word. */
final class OwnSentences {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 45;

    private static final Pattern FIRST_PERSON =
            Pattern.compile("(?<![/\\w])I(?: (?:also|now|still|always|never|often|mostly|mainly|usually))? ([a-z]+)");

    /** What belongs to another application, points at something not in the letter, or is no plain prose. */
    private static final Pattern UNFIT = Pattern.compile(
            "\\b(?:looking for|seeking|searching|hoping to|would like to|want to (?:work|move|join)|my next)\\b|\\bhere[.,]?$"
                    + "|->|=>|→|\\||https?://|www\\.|[\\p{So}\\p{Cs}]|\\.\\.\\.|…|[?!*_#<>{}\\[\\]]",
            Pattern.CASE_INSENSITIVE);

    /** In a sentence taken out of a description, people named before it. */
    private static final Pattern POINTS_ELSEWHERE = Pattern.compile("\\b(?:they|them|he|she|him|the same|there)\\b");

    private static final Set<String> NO_SUBJECT = Set.of(
            "Strong",
            "Skilled",
            "Experienced",
            "Responsible",
            "Passionate",
            "Able",
            "Comfortable",
            "Fluent",
            "Certified",
            "Known",
            "Also",
            "Happy",
            "Proud",
            "Good",
            "Great",
            "Confident",
            "Interested",
            "Currently",
            "Formerly",
            "Previously");

    private OwnSentences() {}

    static boolean standsAlone(String sentence) {
        var words = WordCount.of(sentence);
        return words >= SHORTEST
                && words <= LONGEST
                && sentence.matches("\\p{Lu}.*")
                && !UNFIT.matcher(sentence).find()
                && !BulletSelection.isLeaning(sentence)
                && hasSubject(sentence)
                && saysI(sentence);
    }

    /** Begins with "I" and, for a position that is over, not in the present tense. */
    static boolean tellsOfPosition(String sentence, boolean goesOn) {
        if (!standsAlone(sentence)
                || !sentence.matches("I [a-z].*")
                || POINTS_ELSEWHERE.matcher(sentence).find()) {
            return false;
        }
        var verb = sentence.split(" ")[1];
        return goesOn || VerbList.isPast(verb) || verb.matches("was|had|did|could");
    }

    /** "Trained in audit, and since 2019 I have …" lacks its first subject. */
    private static boolean hasSubject(String sentence) {
        var first = sentence.split("[ ,]")[0];
        return !VerbList.isPast(first)
                && !VerbList.isPerhapsPast(first)
                && !VerbList.isPresent(first)
                && !NO_SUBJECT.contains(first);
    }

    private static boolean saysI(String sentence) {
        if (sentence.matches("(?s).*(?<![/\\w])I[’'](?:ve|m|d)\\b.*") || sentence.matches("We [a-z].*")) {
            return !sentence.startsWith("We ") || VerbList.mayFollowI(sentence.split(" ")[1]);
        }
        var first = FIRST_PERSON.matcher(sentence);
        while (first.find()) {
            if (VerbList.mayFollowI(first.group(1))) {
                return true;
            }
        }
        return false;
    }
}
