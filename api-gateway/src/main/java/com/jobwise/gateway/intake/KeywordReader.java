package com.jobwise.gateway.intake;

import com.jobwise.posting.Requirement;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the skills a posting wants or uses; what stands only in benefits, about texts or refusals is none. */
final class KeywordReader {

    private KeywordReader() {}

    static List<String> read(List<Requirement> requirements, List<Section> sections, SkillLexicon lexicon) {
        var duties = sections.stream()
                .filter(section -> section.kind() == SectionKind.DUTIES)
                .flatMap(section -> section.lines().stream())
                .map(Line::text)
                .filter(text -> Strength.of(text) != Strength.NOT_REQUIRED);
        Map<String, String> found = new LinkedHashMap<>();
        Stream.concat(requirements.stream().map(Requirement::text), duties)
                .flatMap(text -> lexicon.mentions(text).stream())
                .forEach((SkillMention mention) -> found.putIfAbsent(mention.identity(), mention.surface()));
        return List.copyOf(found.values());
    }
}
