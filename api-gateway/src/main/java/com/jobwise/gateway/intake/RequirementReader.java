package com.jobwise.gateway.intake;

import com.jobwise.posting.Importance;
import com.jobwise.posting.Requirement;
import com.jobwise.terms.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what a posting asks for: the lines below its headings, or the sentences that ask where there are none. */
final class RequirementReader {

    private static final Pattern TRAILING = Pattern.compile("[\\s.;,]+$");
    private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+(?:(?:and|or|und|et|y)\\s+)?");
    private static final Pattern HOURS = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m\\.?)?\\s?(?:-|\u2013|to|bis|until)\\s?\\d{1,2}[:.]\\d{2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER =
            Pattern.compile("(?:yes|no|nope|none|nothing|ja|nein|oui|non)\\b.{0,12}", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 2;

    private final Map<String, Requirement> found = new LinkedHashMap<>();

    private RequirementReader() {}

    static List<Requirement> read(List<Section> sections) {
        var reader = new RequirementReader();
        sections.stream().filter(section -> section.kind().wants()).forEach(reader::section);
        if (reader.found.size() < ENOUGH) {
            for (Section section : sections) {
                if (section.kind() == SectionKind.OPEN || section.kind() == SectionKind.DUTIES) {
                    new ProseRequirements(section.lines())
                            .sentences()
                            .forEach(asked -> reader.add(asked, Importance.CORE));
                }
            }
        }
        return List.copyOf(reader.found.values());
    }

    private void section(Section section) {
        var importance = importance(section);
        if (section.inline()) {
            inline(section.lines().getFirst().text(), importance);
        } else if (section.hasBullets()) {
            section.lines().forEach(line -> listLine(line, importance));
        } else if (section.lines().stream()
                .allMatch(line ->
                        line.words() <= 25 && Words.sentences(line.text()).size() <= 1)) {
            section.lines().forEach(line -> add(line.text(), importance));
        } else {
            new ProseRequirements(section.lines()).sentences().forEach(asked -> add(asked, importance));
        }
    }

    private static Importance importance(Section section) {
        return switch (section.kind()) {
            case MUST -> Importance.MUST;
            case NICE -> Importance.NICE;
            default -> Importance.CORE;
        };
    }

    private void listLine(Line line, Importance importance) {
        if (line.isBullet()) {
            add(line.text(), importance);
        } else {
            Words.sentences(line.text()).stream()
                    .filter(sentence -> Strength.of(sentence).isStated() && ListContent.soundsWanted(sentence))
                    .filter(sentence -> !ProseRequirements.isAside(sentence))
                    .forEach(sentence -> add(sentence, importance));
        }
    }

    private void inline(String content, Importance importance) {
        var parts = SEMICOLON.split(content);
        if (parts.length > 1) {
            Arrays.stream(parts).forEach(part -> add(part, importance));
            return;
        }
        var names = COMMA.split(content);
        if (names.length > 1 && Arrays.stream(names).allMatch(name -> name.split("\\s+").length <= 3)) {
            Arrays.stream(names).forEach(name -> add(name, importance));
        } else {
            Words.sentences(content).forEach(sentence -> add(sentence, importance));
        }
    }

    private void add(String text, Importance heading) {
        for (String clause : Clauses.ofMixedStrength(text)) {
            var strength = Strength.of(clause);
            var bare = TRAILING.matcher(clause).replaceFirst("");
            if (strength != Strength.NOT_REQUIRED && isReadable(bare) && !bare.endsWith(":")) {
                found.putIfAbsent(key(bare), new Requirement(bare, strength.under(heading)));
            }
        }
    }

    private static boolean isReadable(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && !text.contains("://")
                && !HOURS.matcher(text).find()
                && !ANSWER.matcher(text).matches();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
                .strip();
    }
}
