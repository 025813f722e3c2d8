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

    static {
        SHORT.put("I would", "I'd");
        SHORT.put("I am", "I'm");
        SHORT.put("I have been", "I've been");
        SHORT.put("I will", "I'll");
        SHORT.put("you would", "you'd");
    }

    private Contractions() {}

    static String in(String phrase) {
        var text = phrase;
        for (var entry : SHORT.entrySet()) {
            text = text.replaceAll("\\b" + entry.getKey() + "\\b", entry.getValue());
        }
        return text;
    }
}
