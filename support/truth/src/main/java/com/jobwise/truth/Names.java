package com.jobwise.truth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Names of organisations, without what they are told with or without: {@code Acme} for {@code Acme GmbH}. */
final class Names {

    static final Set<String> LEGAL_FORMS = Set.of(
            "gmbh",
            "ag",
            "inc",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "kg",
            "ggmbh",
            "ug",
            "se",
            "sa",
            "bv",
            "nv",
            "ev",
            "ohg",
            "mbh",
            "pty",
            "the",
            "und",
            "and",
            "srl",
            "spa",
            "ab",
            "oy",
            "as",
            "group",
            "holding");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final int MOST_KEPT = 10_000;
    private static final Map<String, List<String>> CORES = new ConcurrentHashMap<>();

    private Names() {}

    /** The words that make the name; empty for a blank one. */
    static List<String> core(String name) {
        var kept = CORES.get(name);
        if (kept == null) {
            kept = made(name);
            if (CORES.size() < MOST_KEPT) {
                CORES.put(name, kept);
            }
        }
        return kept;
    }

    private static List<String> made(String name) {
        var words = WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        var core = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return core.isEmpty() ? words : core;
    }

    /** Whether the text names it: its words in a row, or, for a long name, its first word written with a capital. */
    static boolean names(Passage passage, String name) {
        return at(passage, name) >= 0;
    }

    static int at(Passage passage, String name) {
        var core = core(name);
        for (var i = 0; !core.isEmpty() && i + core.size() <= passage.size(); i++) {
            var from = i;
            var isAll = java.util.stream.IntStream.range(0, core.size())
                    .allMatch(n -> passage.key(from + n).equals(core.get(n)));
            if (isAll && passage.token(i).isCapitalised()) {
                return i;
            }
        }
        return -1;
    }
}
