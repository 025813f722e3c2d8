package com.jobwise.composer.letter;

import com.jobwise.style.ExtractedStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How close a letter came to a measured style, trait by trait: {@code target}, {@code reached}, {@code close}. */
final class StyleAdherence {

    private final ExtractedStyle style;
    private final StyleKnobs knobs;
    private final List<List<Sentence>> paragraphs;
    private final Map<String, Object> traits = new LinkedHashMap<>();

    StyleAdherence(ExtractedStyle style, StyleKnobs knobs, List<List<Sentence>> paragraphs) {
        this.style = style;
        this.knobs = knobs;
        this.paragraphs = paragraphs;
    }

    Map<String, Object> report(String greeting, String closing) {
        sentenceLength();
        contractions();
        transitions();
        paragraphLength();
        trait(
                "formality",
                Bucket.ofStyle(style).name(),
                knobs.bucket().name(),
                Bucket.ofStyle(style) == knobs.bucket());
        if (style.salutation() != null) {
            trait(
                    "greeting",
                    String.valueOf(style.salutation().greeting()),
                    greeting,
                    Salutations.followsGreeting(style));
            trait("closing", String.valueOf(style.salutation().closing()), closing, Salutations.followsClosing(style));
        }
        var close = traits.values().stream()
                .filter(trait -> Boolean.TRUE.equals(((Map<?, ?>) trait).get("close")))
                .count();
        traits.put("traits_close", close + " of " + traits.size());
        return traits;
    }

    private void sentenceLength() {
        var target = style.sentenceStructure() == null
                ? 0
                : style.sentenceStructure().avgWordsPerSentence();
        if (target > 0) {
            var reached =
                    sentences().stream().mapToInt(Sentence::words).average().orElse(0);
            trait(
                    "words_per_sentence",
                    rounded(target),
                    rounded(reached),
                    Math.abs(reached - target) <= Math.max(3, target / 5));
        }
    }

    private void contractions() {
        var used = sentences().stream()
                .anyMatch(one -> Contractions.ANY.matcher(one.body()).find());
        trait("contractions", knobs.contractions(), used, used == knobs.contractions());
    }

    private void transitions() {
        var used = knobs.transitions().stream()
                .filter(phrase -> sentences().stream().anyMatch(one -> starts(one, phrase)))
                .toList();
        var wanted = knobs.transitions();
        trait("transitions", wanted, used, wanted.isEmpty() || !used.isEmpty());
    }

    /** At its beginning or behind a semicolon. */
    private static boolean starts(Sentence sentence, String phrase) {
        var text = "; " + sentence.body().toLowerCase(Locale.ROOT);
        return text.contains("; " + phrase.toLowerCase(Locale.ROOT) + ", ");
    }

    private void paragraphLength() {
        var target = knobs.sentencesPerParagraph();
        if (target > 0) {
            var reached = (double) sentences().size() / paragraphs.size();
            trait("sentences_per_paragraph", rounded(target), rounded(reached), Math.abs(reached - target) <= 1.25);
        }
    }

    private List<Sentence> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    private void trait(String name, Object target, Object reached, boolean close) {
        Map<String, Object> trait = new LinkedHashMap<>();
        trait.put("target", target);
        trait.put("reached", reached);
        trait.put("close", close);
        traits.put(name, trait);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
