package com.jobwise.terms.style;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a letter begins, and what follows.
 *
 * @param text as written, names included, without its comma; empty where there is none
 * @param rest lines behind it; sender, address, date and subject are gone
 */
record Greeting(String text, List<String> rest) {

    /** The greeting, its comma, and a sentence that goes on in the same line. */
    private static final Pattern GREETING = Pattern.compile("""
        (?i)((?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)\\b\
        (?:\\b(?:mr|mrs|ms|mx|dr|prof|st|ltd|inc|co|llc|\\p{L})\\.|(?! [-–—] )[^,:;!.?]){0,70})\
        ( ?[,:;!.]+| [-–—] |$)(.*)\
        """);

    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:re|ref|subject|regarding|application) ?:.*");
    private static final int PROSE_WORDS = 12;
    private static final int GREETING_WORDS = 9;
    private static final int WORDS_WITHOUT_COMMA = 6;

    /** A greeting is looked for above the first line of prose only. */
    static Greeting in(List<String> lines) {
        for (var index = 0; index < lines.size(); index++) {
            var found = of(lines.get(index), lines.subList(index + 1, lines.size()));
            if (found.isPresent()) {
                return found.get();
            }
            if (Sentence.wordsOf(lines.get(index)).size() >= PROSE_WORDS) {
                break;
            }
        }
        return new Greeting("", withoutSubject(Letterhead.dropped(lines)));
    }

    private static Optional<Greeting> of(String line, List<String> below) {
        var matcher = GREETING.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var most = matcher.group(2).isEmpty() ? WORDS_WITHOUT_COMMA : GREETING_WORDS;
        if (Sentence.wordsOf(matcher.group(1)).size() > most) {
            return Optional.empty();
        }
        var behind = Stream.concat(Stream.of(matcher.group(3).strip()), below.stream());
        return Optional.of(new Greeting(matcher.group(1).strip(), withoutSubject(behind.toList())));
    }

    private static List<String> withoutSubject(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> line.isEmpty() || SUBJECT.matcher(line).matches())
                .toList();
    }
}
