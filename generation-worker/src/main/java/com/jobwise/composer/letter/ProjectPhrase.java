package com.jobwise.composer.letter;

import com.jobwise.composer.text.WordCount;
import java.util.Optional;
import java.util.regex.Pattern;

/** One sentence on a project, from the first sentence of its description. */
final class ProjectPhrase {

    private static final int LONGEST = 40;

    private static final Pattern UNFIT = Pattern.compile("[?!|*_#<>{}\\[\\]…\\p{So}\\p{Cs}]|https?:|->|→|[:;]");

    private static final Pattern ARTICLE = Pattern.compile("^(?:A|An|The) .*");

    private ProjectPhrase() {}

    static Optional<String> of(String name, String description, boolean goesOn, LoweredStart lowered) {
        var told = FirstPerson.tell(description, goesOn);
        if (told.size() == 1 && !told.getFirst().isOwnSentence()) {
            return Optional.of("For my project " + name + ", " + told.getFirst().text());
        }
        var phrase = cut(description);
        if (WordCount.of(phrase) > LONGEST || UNFIT.matcher(phrase).find() || phrase.isEmpty()) {
            return Optional.empty();
        }
        if (ARTICLE.matcher(phrase).matches()) {
            return Optional.of(
                    named(name, phrase.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + phrase.substring(1)));
        }
        var start = lowered.of(phrase);
        var completed = Articles.completed(start);
        return completed.equals(start) ? Optional.empty() : Optional.of(named(name, completed));
    }

    /** Up to a colon: what follows one only lists. */
    private static String cut(String description) {
        return description.strip().replaceFirst("[.\\s]+$", "").split(": ")[0];
    }

    private static String named(String name, String phrase) {
        return "Among my projects is " + name + ", " + phrase;
    }
}
