package com.jobwise.gateway.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of phrases from a resource file: {@code [name]} opens a list, then one phrase a line. {@code *} stands for the
 * rest of a word, {@code ...} for up to three words, {@code #} opens a comment; a phrase in {@code =} signs must be the
 * whole text, a phrase behind {@code ^} its beginning.
 */
final class Vocabulary {

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private final Map<String, Pattern> lists;

    private Vocabulary(Map<String, Pattern> lists) {
        this.lists = lists;
    }

    static Vocabulary load(String file) {
        Map<String, List<String>> phrases = new HashMap<>();
        var name = "";
        for (String line : lines(file)) {
            var phrase = line.strip();
            if (phrase.startsWith("[") && phrase.endsWith("]")) {
                name = phrase.substring(1, phrase.length() - 1);
            } else if (!phrase.isEmpty() && !phrase.startsWith("#")) {
                phrases.computeIfAbsent(name, _ -> new ArrayList<>()).add(phrase);
            }
        }
        return new Vocabulary(phrases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> pattern(entry.getValue()))));
    }

    static List<String> lines(String file) {
        try (var stream = Vocabulary.class.getResourceAsStream("/intake/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The border of a word is looked for once, not once a phrase: most places of a text are no border. */
    private static Pattern pattern(List<String> phrases) {
        List<String> forms = new ArrayList<>();
        add(forms, "^(?:", phrases.stream().filter(Vocabulary::isWhole), ")$");
        add(forms, "^(?:", phrases.stream().filter(phrase -> phrase.startsWith("^")), ")" + END);
        add(
                forms,
                START + "(?:",
                phrases.stream().filter(phrase -> !isWhole(phrase) && !phrase.startsWith("^")),
                ")" + END);
        return Pattern.compile(String.join("|", forms), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void add(List<String> forms, String before, Stream<String> phrases, String behind) {
        var alternatives = phrases.map(Vocabulary::expression).collect(Collectors.joining("|"));
        if (!alternatives.isEmpty()) {
            forms.add(before + alternatives + behind);
        }
    }

    private static boolean isWhole(String phrase) {
        return phrase.length() > 2 && phrase.startsWith("=") && phrase.endsWith("=");
    }

    private static String expression(String phrase) {
        var bare = isWhole(phrase)
                ? phrase.substring(1, phrase.length() - 1)
                : phrase.startsWith("^") ? phrase.substring(1) : phrase;
        var body = new StringBuilder();
        for (String part : bare.split("(?<= )|(?= )|(?=\\*)|(?<=\\*)|(?=\\.\\.\\.)|(?<=\\.\\.\\.)")) {
            body.append(
                    switch (part) {
                        case " " -> "\\s{1,3}";
                        case "*" -> "[\\p{L}\\p{N}]{0,15}";
                        case "..." -> "(?:[\\p{L}\\p{N}'/+#.-]{1,30}\\s){0,3}";
                        default -> Pattern.quote(part);
                    });
        }
        return body.toString().replace("){0,3}\\s{1,3}", "){0,3}");
    }

    boolean has(String list, String text) {
        return in(list, text).find();
    }

    /** Matches of a list in a text; typographic apostrophes count as plain ones, offsets stay those of the text. */
    Matcher in(String list, String text) {
        return lists.getOrDefault(list, NOTHING).matcher(plainApostrophes(text));
    }

    static String plainApostrophes(String text) {
        return text.replace('\u2019', '\'').replace('\u2018', '\'');
    }
}
