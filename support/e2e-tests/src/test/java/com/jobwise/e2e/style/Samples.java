package com.jobwise.e2e.style;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.stylist.engine.MeasuredStyleAnalyzer;
import com.jobwise.stylist.engine.StyleAnalyzer;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.cast.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Letters of invented people to invented firms, and what of them may never be seen again. */
final class Samples {

    /** Firms, products, people, places and figures that a sample names. */
    static final Map<String, List<String>> NAMES = Map.of(
            "formal", List.of("Merrowby", "Cartographic", "Hollin", "Vantonge", "Eleanor", "forty-two", "landowners"),
            "plain", List.of("Pebblewick", "Gravelcat", "Tillotsen", "1,600", "apron"),
            "lively", List.of("Quillon", "Brackenholt", "Harrowgate", "Larkbell", "Ottoline", "Petronella", "teapot"),
            "flat", List.of("Quillon", "Brackenholt", "Doverstone", "Larkbell", "Ashgrove", "midnight"),
            "even", List.of("Thistlewick", "Ferncombe", "Oakenshaw", "Ludo", "Ferrers", "roses"),
            "uneven", List.of("Ferncombe", "Oakenshaw", "thistle", "thrushes", "Ferrers"),
            "technical", List.of("Vexmoor", "Glimmerstack", "Tarnhollow", "Quillfeather", "Jorun", "Cypress"),
            "wordy", List.of("Vexmoor", "Tarnhollow", "Quillfeather", "by the river"),
            "topical", List.of("Morrowfield", "Cindermoor", "Pelham", "Hesper", "Lindqvold", "archivist"),
            "rambling", List.of("Morrowfield", "Cindermoor", "Pelham", "Lindqvold"));

    private static final StyleAnalyzer ANALYZER = new MeasuredStyleAnalyzer(SkillLexicon.standard());
    private static final Map<String, ExtractedStyle> MEASURED = new ConcurrentHashMap<>();

    private Samples() {}

    static ExtractedStyle style(String name) {
        return MEASURED.computeIfAbsent(name, one -> measured(text(one)));
    }

    static ExtractedStyle measured(String text) {
        return ANALYZER.analyze(text).style();
    }

    static String text(String name) {
        var example = Examples.directory().resolve("letters").resolve(name + ".txt");
        try {
            return Files.readString(
                    Files.exists(example) ? example : Path.of("src/test/resources/samples", name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
