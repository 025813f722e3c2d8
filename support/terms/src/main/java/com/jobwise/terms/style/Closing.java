package com.jobwise.terms.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a letter takes leave, and what came before.
 *
 * @param text the formula alone, without comma and name; empty where there is none
 * @param before lines above it; name, enclosures and postscript are gone
 */
record Closing(String text, List<String> before) {

    private static final String FORMULA = """
        ((?:yours|your) (?:very )?(?:sincerely|faithfully|truly|respectfully|cordially)\
        |(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully)(?: yours)?\
        |(?:with )?(?:my |the )?(?:very )?(?:kind|kindest|best|warm|warmest|sincere) (?:regards|wishes|greetings)\
        |with (?:many |sincere |kind )?(?:thanks|gratitude|appreciation|regards)\
        |regards|best|cheers|all the best|take care|many thanks|talk soon|see you soon|until soon\
        |(?:thanks|thank you)(?: again| so much| very much| a lot| in advance)?)\
        """;

    /** Capitalised, or one or two words behind a comma for those who never use capitals. */
    private static final String NAME = "(?: ?[,.!–—-]* ?(?:\\p{Lu}[\\p{L}'.-]*+ ?){0,5}|, ?\\p{L}++(?: \\p{L}++)?)";

    private static final Pattern LINE = Pattern.compile("(?i:" + FORMULA + ")" + NAME);
    private static final Pattern INLINE = Pattern.compile("(?<=[.!?] )(?i:" + FORMULA + ")(?=[,.!–—-])" + NAME + "$");
    private static final int LAST_LINES = 12;
    private static final int LAST_CHARACTERS = 120;
    private static final int NAME_WORDS = 4;

    static Closing of(List<String> lines) {
        var kept = new ArrayList<>(lines);
        dropBlankEnd(kept);
        for (var index = kept.size() - 1; index >= Math.max(0, kept.size() - LAST_LINES); index--) {
            var matcher = LINE.matcher(kept.get(index));
            if (matcher.matches()) {
                return new Closing(matcher.group(1), List.copyOf(kept.subList(0, index)));
            }
        }
        return kept.isEmpty() ? new Closing("", List.of()) : ofLastLine(kept);
    }

    /** A letter pasted as one line, or one that ends on a bare name. */
    private static Closing ofLastLine(List<String> kept) {
        var last = kept.removeLast();
        var from = Math.max(0, last.length() - LAST_CHARACTERS);
        var matcher = INLINE.matcher(last).region(from, last.length()).useTransparentBounds(true);
        if (matcher.find()) {
            kept.add(last.substring(0, matcher.start()).strip());
            return new Closing(matcher.group(1), List.copyOf(kept));
        }
        if (kept.isEmpty() || Bullet.begins(kept.getLast()) || !isSignature(last)) {
            kept.add(last);
        }
        return new Closing("", List.copyOf(kept));
    }

    private static boolean isSignature(String line) {
        var name = Bullet.text(line);
        return Sentence.wordsOf(name).size() <= NAME_WORDS && Letterhead.is(name);
    }

    private static void dropBlankEnd(List<String> lines) {
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
    }
}
