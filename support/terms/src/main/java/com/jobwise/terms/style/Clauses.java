package com.jobwise.terms.style;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a sentence has more than one clause, coordinated or subordinate. A list with commas is one clause. */
final class Clauses {

    private static final String SUBJECT = "(?:i|we|you|he|she|it|they|there|this|what)\\b";

    private static final Pattern SECOND_CLAUSE = Pattern.compile("""
        ;\\s\
        |,\\s(?:but|so|yet|nor|having)\\b\
        |\\b(?:and|or|but|so|then),?\\s\
        """ + SUBJECT + """
        |(?<=\\S\\s)(?:because|although|though|whereas|while|unless|until|which|who|whom|whose|if|when)\\b\
        |(?<=\\S\\s)since\\s(?!\\d)\
        """);

    private static final Pattern SUBORDINATE_FIRST = Pattern.compile(
            "(?:when|whenever|if|although|though|since|while|because|as|once|after|before)\\s[^,]{3,200},.*",
            Pattern.DOTALL);

    private Clauses() {}

    static boolean several(Sentence sentence) {
        var text = sentence.text().toLowerCase(Locale.ROOT);
        return SECOND_CLAUSE.matcher(text).find()
                || SUBORDINATE_FIRST.matcher(text).matches();
    }
}
