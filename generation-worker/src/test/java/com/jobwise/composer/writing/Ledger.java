package com.jobwise.composer.writing;

import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GeneratedDocument.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Looks in a finished document for words that no entry of its ledger accounts for. */
final class Ledger {

    private static final Set<String> HEADINGS = Set.of(
            "SUMMARY",
            "SKILLS",
            "EXPERIENCE",
            "EARLIER EXPERIENCE",
            "OTHER EXPERIENCE",
            "PROJECTS",
            "EDUCATION",
            "CERTIFICATIONS",
            "LANGUAGES");

    private Ledger() {}

    /** What is left of the text when its headings and all its claims are taken out. */
    static String strangers(GeneratedDocument document) {
        var lines = document.contentText()
                .lines()
                .filter(line -> !HEADINGS.contains(line.strip().toUpperCase(Locale.ROOT))
                        || !line.strip().equals(line.strip().toUpperCase(Locale.ROOT)))
                .map(line -> line.replaceFirst("^- ", ""))
                .toList();
        var text = plain(String.join(" ", lines));
        for (var claim : longestFirst(document.claims())) {
            var at = text.indexOf(claim);
            if (at < 0) {
                return "not printed: " + claim;
            }
            text = text.substring(0, at) + " " + text.substring(at + claim.length());
        }
        return text.strip();
    }

    private static List<String> longestFirst(List<Claim> claims) {
        Stream<String> texts = claims.stream().map(Claim::text).map(Ledger::plain);
        return texts.sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    private static String plain(String text) {
        return text.replace("|", " ").replaceAll("\\s+", " ").strip();
    }
}
