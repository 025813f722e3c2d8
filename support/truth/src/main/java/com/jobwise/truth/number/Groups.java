package com.jobwise.truth.number;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that hide in other words: a pair, in pairs, one by one, about a year. */
final class Groups {

    private static final Map<Pattern, Double> VALUES = Map.of(
            pattern("an? (?:pair|couple|duo) of|(?:in|pairs) (?:pairs|of)|in twos|twice(?! as)"),
            2.0,
            pattern("(?:an? )?trio of|in threes|thrice|three times(?! (?:as|more|faster|higher))"),
            3.0,
            pattern(
                    "(?<=\\b(?:about|around|almost|nearly|roughly|just|only|over|under|than|within|in|for|after)\\s)an?(?=\\s(?:year|month|week|day|hour|minute)\\b(?! and a half))"),
            1.0,
            pattern(
                    "one(?=[\\s-](?:full |whole )?(?:second|minute|hour|day|week|month|year|decade)\\b(?! and a half))"),
            1.0,
            pattern(
                    "(?<=\\b(?:from|to|of|than|now|only|just)\\s)one(?=\\s*(?:$|[.,;:)]|(?:per|an?|each|and|through|by|with|after|in|on|thanks|for|via|when|while|using|within|instead|rather)\\b))"),
            1.0);

    private Groups() {}

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    static List<Quantity> in(String text) {
        return VALUES.entrySet().stream()
                .flatMap(entry -> read(text, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Quantity> read(String text, Pattern words, double value) {
        return words.matcher(text)
                .results()
                .map(found -> new Quantity(
                        value,
                        "",
                        Before.hedge(text, found.start()),
                        Before.role(text, found.start()),
                        found.group(),
                        found.start(),
                        found.end(),
                        true));
    }
}
