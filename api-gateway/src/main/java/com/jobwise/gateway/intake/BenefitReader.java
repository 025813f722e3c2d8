package com.jobwise.gateway.intake;

import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a posting gives. */
final class BenefitReader {

    private static final Vocabulary WORDS = Vocabulary.load("benefits.txt");
    private static final Pattern ENUMERATION = Pattern.compile(
            ",\\s+(?:and\\s+)?(?=\\D)|;\\s+|\\s+and\\s+(?=(?:an?|paid|free|private|full|lunch|digs)\\s)");
    private static final Pattern TRAILING = Pattern.compile("[\\s.;,]+$");

    private BenefitReader() {}

    static List<String> read(List<Section> sections) {
        List<String> benefits = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind() == SectionKind.BENEFITS) {
                section(section, benefits);
            }
        }
        if (benefits.isEmpty()) {
            sections.stream()
                    .filter(section -> section.kind() != SectionKind.ABOUT && section.kind() != SectionKind.PROCESS)
                    .flatMap(section -> section.lines().stream())
                    .filter(line -> !line.isBullet())
                    .flatMap(line -> Words.sentences(line.text()).stream())
                    .forEach(sentence -> prose(sentence, benefits));
        }
        return List.copyOf(new LinkedHashSet<>(benefits));
    }

    private static void section(Section section, List<String> benefits) {
        var listed = section.hasBullets();
        for (Line line : section.lines()) {
            if (line.isBullet() || (!listed && line.words() <= 14 && !line.endsLikeSentence() && !section.inline())) {
                add(line.text(), benefits);
            } else if (!listed) {
                Words.sentences(line.text()).forEach(sentence -> enumeration(sentence, benefits));
            }
        }
    }

    private static void prose(String sentence, List<String> benefits) {
        var offer = WORDS.in("offers", sentence);
        if (offer.find()) {
            enumeration(sentence.substring(offer.end()).strip(), benefits);
        } else if (WORDS.has("short gifts", sentence) && sentence.split("\\s+").length <= 14) {
            enumeration(sentence, benefits);
        }
    }

    private static void enumeration(String sentence, List<String> benefits) {
        for (String part : ENUMERATION.split(sentence)) {
            add(part, benefits);
        }
    }

    private static void add(String text, List<String> benefits) {
        var bare = TRAILING.matcher(text).replaceFirst("");
        if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
            benefits.add(bare);
        }
    }
}
