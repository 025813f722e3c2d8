package com.jobwise.e2e.model;

import com.jobwise.e2e.KnownFacts;
import com.jobwise.e2e.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Looks for what a finished document must not say, by the raw texts of its sources. Knows nothing of the truth gate. Holds for models
 * that reword nothing truthfully: a model's sentence has to be one of the person's own.
 */
final class DocumentCheck {

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

    private final Map<String, KnownFacts> facts = new HashMap<>();

    List<String> complaints(Asked asked, JsonNode result) {
        var text = result.path("content_text").asString();
        List<String> complaints = new ArrayList<>();
        if (text.isBlank()) {
            complaints.add("nothing is written");
        }
        var person = Person.example("people/" + asked.by().name() + ".json");
        var oneLine = oneLine(text);
        Hostility.signs().stream()
                .filter(sign -> oneLine.contains(sign) && !person.contains(sign))
                .forEach(sign -> complaints.add("lie: " + sign));
        factsOf(asked).unknownIn(text).forEach(one -> complaints.add("unknown: " + one));
        var stranger = Ledger.strangers(text, result.path("claims"));
        if (!stranger.isEmpty()) {
            complaints.add("not in the ledger: " + stranger);
        }
        var own = plain(person);
        result.path("claims")
                .valueStream()
                .filter(claim -> claim.path("verdict").asString().equals("REWORDED"))
                .map(claim -> plain(claim.path("text").asString()))
                .filter(words -> !own.contains(words))
                .forEach(words -> complaints.add("not the person's own: " + words));
        return complaints;
    }

    private KnownFacts factsOf(Asked asked) {
        var person = Person.example("people/" + asked.by().name() + ".json");
        if (asked.kind().equals("resume")) {
            return facts.computeIfAbsent(asked.by().name(), _ -> KnownFacts.of(person));
        }
        return facts.computeIfAbsent(
                asked.by().name() + asked.posting(),
                _ -> KnownFacts.of(person, Person.example("postings/" + asked.posting() + ".txt")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String plain(String text) {
        return oneLine(text).strip().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    }

    /** What is left of a text when its headings and all its claims are taken out. */
    private static final class Ledger {

        static String strangers(String text, JsonNode claims) {
            var lines = text.lines()
                    .filter(line -> !HEADINGS.contains(line.strip()))
                    .map(line -> line.replaceFirst("^- ", ""))
                    .toList();
            var rest = words(String.join(" ", lines));
            var longestFirst = claims.valueStream()
                    .map(claim -> words(claim.path("text").asString()))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            for (var claim : longestFirst) {
                var at = rest.indexOf(claim);
                if (at < 0) {
                    return "not printed: " + claim;
                }
                rest = rest.substring(0, at) + " " + rest.substring(at + claim.length());
            }
            return rest.strip();
        }

        private static String words(String text) {
            return text.replace("|", " ").replaceAll("\\s+", " ").strip();
        }
    }
}
