package com.jobwise.composer.letter;

import com.jobwise.composer.text.WordCount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Chartered accountant and financial controller." says who somebody is; in a letter it reads "I am a chartered accountant …". */
record Profession(LoweredStart lowered) {

    private static final Set<String> OCCUPATIONS = Set.copyOf(List.of("""
            accountant administrator analyst apprentice architect artist assistant auditor bookkeeper buyer carpenter chef chemist
            clerk coach consultant controller coordinator designer developer director doctor economist editor educator electrician
            engineer executive geologist graduate instructor journalist journeyman lawyer lecturer leader librarian linguist
            machinist manager marketer mechanic midwife nurse operator optician paralegal pharmacist photographer physicist
            physiotherapist planner plumber producer professional programmer psychologist recruiter representative researcher
            scientist scrum-master secretary specialist statistician strategist student supervisor surveyor teacher technician
            technologist tester therapist tradesperson trainer translator tutor welder writer""".split("\\s+")));

    private static final Set<String> FOLLOWING = Set.of(
            "with",
            "who",
            "whose",
            "and",
            "in",
            "turning",
            "turned",
            "specialising",
            "specializing",
            "focused",
            "focusing",
            "based",
            "from",
            "for",
            "of",
            "by",
            "at");

    private static final Pattern UNFIT = Pattern.compile(
            "\\b(?:looking|seeking|searching|hoping)\\b|[?!|*_#<>{}\\[\\]…\\p{So}\\p{Cs}]|https?:|[;:].*[;:]");

    private static final int LONGEST = 40;
    private static final int HEAD_WITHIN = 6;

    /** Empty unless the sentence is nothing but a profession and what belongs to it. */
    Optional<String> inFirstPerson(String sentence) {
        var body = sentence.strip().replaceFirst("[.\\s]+$", "");
        if (WordCount.of(body) > LONGEST || UNFIT.matcher(body).find() || !namesProfession(body)) {
            return Optional.empty();
        }
        var phrase = lowered.of(body);
        return Optional.of("I am " + Articles.before(phrase.split(" ")[0]) + " " + phrase);
    }

    private static boolean namesProfession(String body) {
        var words = body.split(" ");
        for (var i = 0; i < Math.min(HEAD_WITHIN, words.length); i++) {
            var word = words[i];
            if (Companions.isPreposition(word) || Companions.startsObject(word) || VerbList.isPast(word)) {
                return false;
            }
            if (OCCUPATIONS.contains(word.replaceFirst(",$", "").toLowerCase(java.util.Locale.ROOT))) {
                return i + 1 == words.length || word.endsWith(",") || FOLLOWING.contains(words[i + 1]);
            }
        }
        return false;
    }
}
