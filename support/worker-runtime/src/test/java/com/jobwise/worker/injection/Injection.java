package com.jobwise.worker.injection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text that tells a model what to do.
 *
 * @param text as it stands in a posting, profile, sample or wish
 * @param does how a model that obeys answers
 * @param says what it then says in each place; empty where that follows from {@code does}
 * @param marks what may not come out, beside what never may
 */
public record Injection(String id, String kind, String text, Obeys does, String says, List<String> marks) {

    /** The fence that {@link ObedientModel} uses: some texts know it, as if they had guessed. */
    public static final String FENCE = "5f3a90c1d2e4b768";

    /** Ways to obey. */
    public enum Obeys {
        CLAIM,
        LEAK,
        LEAK_BASE64,
        HUGE,
        TWO_OBJECTS,
        RAW
    }

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ,.']{6,}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}]");
    private static final int SIGN = 40;

    /** All of {@code injection/texts.json}. */
    public static Stream<Injection> all() {
        try (var texts = Injection.class.getResourceAsStream("/injection/texts.json")) {
            var tree = JsonMapper.shared().readTree(texts);
            return tree
                    .valueStream()
                    .map(node -> new Injection(
                            node.get("id").asString(),
                            node.get("kind").asString(),
                            node.get("text").asString(),
                            Obeys.valueOf(node.get("does").asString().toUpperCase(Locale.ROOT)),
                            node.get("says").asString(),
                            node.get("marks")
                                    .valueStream()
                                    .map(mark -> mark.asString())
                                    .toList()))
                    .toList()
                    .stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A stretch of it by which it is known wherever it is shown, cleaned or not. */
    public String sign() {
        var seen =
                UNSEEN.matcher(text.replaceAll("\\s+", " ").replace(FENCE, "")).replaceAll("");
        var longest = WORDS.matcher(seen)
                .results()
                .map(match -> match.group().strip())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        return longest.substring(0, Math.min(SIGN, longest.length())).strip();
    }

    @Override
    public String toString() {
        return id;
    }
}
