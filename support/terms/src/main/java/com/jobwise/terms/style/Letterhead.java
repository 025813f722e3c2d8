package com.jobwise.terms.style;

import java.util.List;
import java.util.regex.Pattern;

/** Sender, address, date and headings: lines of names and numbers that nobody wrote as a sentence. */
final class Letterhead {

    private static final int MOST_WORDS = 8;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"')]?");
    private static final Pattern CONTACT = Pattern.compile(".*(?:@\\S|https?:|www\\.|\\d{4}).*");
    private static final Pattern SMALL_WORD = Pattern.compile("\\b(?:of|the|and|de|van|von|der|la|st|no)\\b");
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\p{L}\\p{N}'.@/-])\\p{Ll}");
    private static final Pattern FIRST_PERSON = Pattern.compile("(?i)\\b(?:I|my|me|we|our)\\b");

    private Letterhead() {}

    /** Lines from the first one on that is not part of a letterhead; all of them if there is no other. */
    static List<String> dropped(List<String> lines) {
        for (var index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isEmpty() && !is(lines.get(index))) {
                return lines.subList(index, lines.size());
            }
        }
        return lines;
    }

    static boolean is(String line) {
        if (SENTENCE_END.matcher(line).matches() || Bullet.begins(line)) {
            return false;
        }
        var words = Sentence.wordsOf(line).size();
        return words <= MOST_WORDS && (CONTACT.matcher(line).matches() || isNamesOnly(line));
    }

    /** Capitalised throughout and about nobody's deeds: "Mira Solvang", "12 Harbour Lane, Oslo". */
    static boolean isNamesOnly(String line) {
        var names = SMALL_WORD.matcher(line).replaceAll("");
        return !LOWER_CASE_WORD.matcher(names).find()
                && !FIRST_PERSON.matcher(line).find();
    }
}
