package com.jobwise.truth.number;

import java.util.Map;

/** The value of a number spelled in English words. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fourty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Integer> BIG =
            Map.of("dozen", 12, "hundred", 100, "thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);

    private NumberWords() {}

    static double value(String words) {
        double total = 0;
        double part = 0;
        var isAfterArticle = false;
        for (var word : words.split("[\\s-]+")) {
            var single = word.endsWith("s") && BIG.containsKey(word.substring(0, word.length() - 1))
                    ? word.substring(0, word.length() - 1)
                    : word;
            if (single.equals("half")) {
                part = 0.5;
            } else if (SMALL.containsKey(single) && !(isArticle(single) && part > 0)) {
                part = isAfterArticle ? 0 : part;
                part += SMALL.get(single);
            } else if (BIG.containsKey(single)) {
                part = (part == 0 ? 1 : part) * BIG.get(single);
                if (BIG.get(single) >= 1_000) {
                    total += part;
                    part = 0;
                }
            }
            isAfterArticle = isArticle(single);
        }
        return total + part;
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }
}
