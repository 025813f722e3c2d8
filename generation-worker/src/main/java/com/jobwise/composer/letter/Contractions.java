package com.jobwise.composer.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Shortens "I am" to "I'm" and so on. For fixed phrases only: the person's own words are left as they are. */
final class Contractions {

    static final Pattern ANY = Pattern.compile(
            "\\b(?:I['’](?:m|d|ve|ll)|\\w+n['’]t|(?:it|that|there|here)['’]s|(?:we|you|they)['’](?:re|ve|ll|d))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    private static final Map<String, String> LONG = new LinkedHashMap<>();

    static {
        LONG.put("I'm", "I am");
        LONG.put("I've", "I have");
        LONG.put("I'll", "I will");
        LONG.put("don't", "do not");
        LONG.put("didn't", "did not");
        LONG.put("isn't", "is not");
        LONG.put("wasn't", "was not");
        LONG.put("haven't", "have not");
        LONG.put("can't", "cannot");
        LONG.put("we've", "we have");
        SHORT.put("I would", "I'd");
        SHORT.put("I am", "I'm");
        SHORT.put("I have been", "I've been");
        SHORT.put("I will", "I'll");
        SHORT.put("you would", "you'd");
    }

    private Contractions() {}

    /** "I'm" as "I am" and so on, where only one reading is possible. */
    static String spelledOut(String sentence) {
        var text = sentence.replace('’', '\'');
        for (var entry : LONG.entrySet()) {
            text = text.replaceAll("(?<![\\p{L}'])" + entry.getKey() + "(?![\\p{L}'])", entry.getValue());
        }
        return text.equals(sentence.replace('’', '\'')) ? sentence : text;
    }

    static String in(String phrase) {
        var text = phrase;
        for (var entry : SHORT.entrySet()) {
            text = text.replaceAll("\\b" + entry.getKey() + "\\b", entry.getValue());
        }
        return text;
    }
}
