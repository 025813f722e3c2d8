package com.jobwise.gateway.posting;

import static java.util.Objects.requireNonNullElseGet;

import com.jobwise.gateway.intake.PostingIntake;
import com.jobwise.posting.Importance;
import com.jobwise.posting.Requirement;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the words of a structured posting say: keywords, and how important a requirement is. */
@Component
class PostingWords {

    private final PostingIntake intake;
    private final SkillLexicon lexicon;

    PostingWords(PostingIntake intake, SkillLexicon lexicon) {
        this.intake = intake;
        this.lexicon = lexicon;
    }

    /** @param importance read from the wording when null */
    Requirement requirement(String text, @Nullable Importance importance) {
        var wording = text.strip();
        return new Requirement(wording, requireNonNullElseGet(importance, () -> intake.importanceOf(wording)));
    }

    /** Each skill once, as it is first spelt. */
    List<String> keywords(String title, List<Requirement> requirements, @Nullable String description) {
        Map<String, String> found = new LinkedHashMap<>();
        Stream.of(requirements.stream().map(Requirement::text), Stream.of(title), Stream.ofNullable(description))
                .flatMap(texts -> texts)
                .flatMap(text -> lexicon.mentions(text).stream())
                .forEach((SkillMention mention) -> found.putIfAbsent(mention.identity(), mention.surface()));
        return List.copyOf(found.values());
    }
}
