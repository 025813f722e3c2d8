package com.jobwise.gateway.intake;

import java.util.List;
import java.util.function.Predicate;

/** Tells what a list is about by its content, where its heading does not say. */
final class ListContent {

    private static final Vocabulary WORDS = Vocabulary.load("content.txt");

    private ListContent() {}

    static Section settle(Section section) {
        if (section.kind() != SectionKind.OPEN || !section.hasBullets()) {
            return section;
        }
        var bullets =
                section.lines().stream().filter(Line::isBullet).map(Line::text).toList();
        long wants = count(bullets, ListContent::soundsWanted);
        long gives = count(bullets, ListContent::soundsGiven);
        if (wants > gives && wants * 5 >= bullets.size() * 2L) {
            return section.as(SectionKind.CORE);
        }
        return gives > wants && gives * 5 >= bullets.size() * 2L ? section.as(SectionKind.BENEFITS) : section;
    }

    private static long count(List<String> bullets, Predicate<String> test) {
        return bullets.stream().filter(test).count();
    }

    static boolean soundsWanted(String text) {
        return !soundsGiven(text)
                && (WORDS.has("wanted", text) || Strength.of(text).isStated());
    }

    static boolean soundsGiven(String text) {
        return WORDS.has("given", text);
    }
}
