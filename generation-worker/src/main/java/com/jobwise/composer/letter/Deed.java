package com.jobwise.composer.letter;

import java.util.Optional;
import java.util.regex.Pattern;

/** A clause that begins with what somebody did: its verbs and the rest, the missing article added. */
record Deed(String verb, String rest) {

    /** "… by 40 %", "from X to Y", ", turning …": what only a deed is followed by. */
    private static final Pattern OUTCOME = Pattern.compile(" (?:by|from|to) |, \\w+ing\\b");

    static Optional<Deed> at(String clause, boolean goesOn) {
        var words = clause.split(" ", 3);
        if (words.length < 3 || !words[0].matches("[\\p{L}-]+,?")) {
            return Optional.empty();
        }
        if (words[0].endsWith(",")) {
            var isSeries = isVerb(bare(words[0]), goesOn) && isVerb(bare(words[1]), goesOn);
            return isSeries ? Optional.of(new Deed(words[0], words[1] + " " + words[2])) : Optional.empty();
        }
        var coordinated = coordinated(clause, goesOn);
        if (coordinated.isPresent()) {
            return coordinated;
        }
        var next = words[1];
        if (Companions.looksPassive(words[0], next)
                || Companions.formsName(words[0], next)
                || !isDeed(words[0], next, clause, goesOn)) {
            return Optional.empty();
        }
        return Optional.of(new Deed(words[0], object(next, words[2])));
    }

    /** "Planned and ran the campaign": both verbs count, and what follows the second decides. */
    private static Optional<Deed> coordinated(String clause, boolean goesOn) {
        var words = clause.split(" ", 4);
        if (words.length < 4
                || !words[1].matches("and|or|&")
                || !isVerb(words[0], goesOn)
                || !isVerb(words[2], goesOn)) {
            return Optional.empty();
        }
        var next = words[3].split(" ")[0];
        return Companions.looksPassive(words[2], next)
                ? Optional.empty()
                : Optional.of(new Deed(words[0], words[1] + " " + words[2] + " " + Articles.completed(words[3])));
    }

    private static boolean isVerb(String word, boolean goesOn) {
        return VerbList.isPast(word)
                || VerbList.isPerhapsPast(word)
                || goesOn && (VerbList.isPresent(word) || VerbList.isPerhapsPresent(word));
    }

    private static boolean isDeed(String word, String next, String clause, boolean goesOn) {
        if (VerbList.isPast(word) || goesOn && VerbList.isPresent(word)) {
            return !next.matches("and|or|&");
        }
        var shown = Companions.startsObject(next);
        if (goesOn && VerbList.isPerhapsPresent(word)) {
            return shown;
        }
        return VerbList.isPerhapsPast(word)
                && (shown || isListed(word) && OUTCOME.matcher(clause).find());
    }

    private static String bare(String word) {
        return word.replaceFirst(",$", "");
    }

    private static boolean isListed(String word) {
        return VerbList.mayFollowI(word);
    }

    private static String object(String next, String rest) {
        return Companions.isParticle(next)
                ? next + " " + Articles.completed(rest)
                : Articles.completed(next + " " + rest);
    }
}
