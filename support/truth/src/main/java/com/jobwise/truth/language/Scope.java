package com.jobwise.truth.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much responsibility a word claims ({@code scope.txt}). It may go down when a line is retold, never up. */
public final class Scope {

    private record Rank(int needs, int grants) {}

    private static final Map<String, Rank> RANKS = read();

    private static final Set<String> VERBS = Set.of(
            "led",
            "ran",
            "oversaw",
            "overseen",
            "run",
            "drove",
            "driven",
            "responsible",
            "charge",
            "accountable",
            "responsibility",
            "leads",
            "manages",
            "oversees",
            "manage",
            "oversee",
            "supervise",
            "supervises",
            "coordinate",
            "coordinates",
            "responsibilities",
            "runs");

    /** Forms that are another word: my own, direct contact, found as the past of find. */
    private static final Set<String> OTHER = Set.of("own", "direct", "found", "plan", "heading", "charges", "running");

    /** Whoever helped has not done it alone. */
    private static final Set<String> SHARED = Set.of(
            "help",
            "assist",
            "support",
            "contribute",
            "participate",
            "involve",
            "assistance",
            "contribution",
            "aid",
            "participation",
            "collaborate",
            "collaboration",
            "jointly",
            "together",
            "alongside",
            "shadow",
            "observe",
            "accompany",
            "part",
            "hand",
            "backing",
            "involvement");

    private static final Set<String> AMONG_OTHERS = Set.of(
            "together", "member", "team", "colleague", "joint", "shared", "partner", "work", "attend", "group", "with");

    private static final Set<String> DAMPENING = Set.of(
            "help",
            "assist",
            "contribute",
            "participate",
            "involve",
            "shadow",
            "observe",
            "assistance",
            "accompany",
            "attend");

    private Scope() {}

    public static int needs(Lexeme word, String key) {
        return OTHER.contains(key)
                ? 0
                : word.bases().stream()
                        .mapToInt(base -> rank(base).needs())
                        .max()
                        .orElse(0);
    }

    public static int grants(Lexeme word, String key) {
        return key.equals("own") || key.equals("found")
                ? 0
                : word.bases().stream()
                        .mapToInt(base -> rank(base).grants())
                        .max()
                        .orElse(0);
    }

    /** Whether the form is a verb's and not a noun's: {@code headed}, not {@code head}. */
    public static boolean isVerb(String key) {
        return key.endsWith("ed") || key.endsWith("ing") || VERBS.contains(key);
    }

    /** Says that others did the main part. */
    public static boolean isShared(Lexeme word, String key) {
        return !key.equals("parts")
                && !key.equals("hands")
                && word.bases().stream().anyMatch(SHARED::contains);
    }

    /** Says that there were others. */
    public static boolean isAmongOthers(Lexeme word) {
        return word.bases().stream().anyMatch(AMONG_OTHERS::contains);
    }

    /** Makes what follows the work of others. */
    public static boolean dampens(Lexeme word) {
        return word.bases().stream().anyMatch(DAMPENING::contains);
    }

    private static Rank rank(String base) {
        return RANKS.getOrDefault(base, new Rank(0, 0));
    }

    private static Map<String, Rank> read() {
        Map<String, Rank> ranks = new HashMap<>();
        for (var line : Lists.lines("scope.txt")) {
            var fields = line.split(" ");
            ranks.put(fields[0], new Rank(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
        }
        return Map.copyOf(ranks);
    }
}
