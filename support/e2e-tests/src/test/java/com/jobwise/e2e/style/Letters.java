package com.jobwise.e2e.style;

import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.composer.writing.Studio;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.terms.SkillLexicon;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who writes the letters of sixteen applications, six people to ten postings, in one style. */
enum Letters {
    BY_RULES {
        @Override
        GeneratedDocument written(ExamplePeople.Pair pair, ExtractedStyle style) {
            return RULES.compose(
                    Requests.letter(ExamplePeople.named(pair.person()), ExamplePostings.named(pair.posting()), style));
        }
    },
    BY_AN_OBEDIENT_MODEL {
        @Override
        GeneratedDocument written(ExamplePeople.Pair pair, ExtractedStyle style) {
            var request =
                    Requests.letter(ExamplePeople.named(pair.person()), ExamplePostings.named(pair.posting()), style);
            return Studio.strict().write(request, Studio.model(ObedientWriter::answer));
        }
    };

    private static final RulesComposer RULES = new RulesComposer(SkillLexicon.standard());

    private final Map<String, List<ExtractedStyle>> measured = new ConcurrentHashMap<>();

    abstract GeneratedDocument written(ExamplePeople.Pair pair, ExtractedStyle style);

    /** Each letter as the style worker measures it, in the order of {@link ExamplePeople#PAIRS}. */
    List<ExtractedStyle> measured(String sample) {
        return measured.computeIfAbsent(
                sample,
                name -> ExamplePeople.PAIRS.stream()
                        .map(pair -> Samples.measured(
                                written(pair, Samples.style(name)).contentText()))
                        .toList());
    }
}
