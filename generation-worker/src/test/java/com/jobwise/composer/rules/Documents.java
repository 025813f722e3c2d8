package com.jobwise.composer.rules;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.cast.Styles;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** Many documents: every person with every posting, in several lengths and styles. */
final class Documents {

    static final RulesComposer COMPOSER = new RulesComposer(SkillLexicon.standard());

    /** A document and what it was made of. */
    record Made(DocumentRequest request, GeneratedDocument document) {

        @Override
        public String toString() {
            return request.profile().personalInfo().fullName() + " for "
                    + request.posting().title() + " (" + request.options().length() + ", "
                    + request.options().maxParagraphs() + ")\n" + document.contentText();
        }
    }

    private static final List<GenerationOptions> OPTIONS = List.of(
            GenerationOptions.DEFAULTS,
            new GenerationOptions(2, 1, false, "formal", "short", "Obolara Pay", "Dana Mwangi", 3, null),
            new GenerationOptions(10, 5, true, "casual", "long", null, null, 6, "en"));

    /** Hundreds of documents, read by many tests: made once. */
    private static final Supplier<List<Made>> RESUMES =
            SingletonSupplier.of(() -> all(DocumentType.RESUME, List.of(Styles.PLAIN)));

    private static final Supplier<List<Made>> LETTERS = SingletonSupplier.of(Documents::allLetters);

    private Documents() {}

    static List<MasterProfile> people() {
        return Stream.concat(ExamplePeople.all(), Stream.of(Cast.mira().build(), Cast.tobias()))
                .toList();
    }

    static GeneratedDocument make(DocumentRequest request) {
        return COMPOSER.compose(request);
    }

    static Made made(DocumentRequest request) {
        return new Made(request, make(request));
    }

    static List<Made> resumes() {
        return RESUMES.get();
    }

    static List<Made> letters() {
        return LETTERS.get();
    }

    /** In every style; in those that only differ in habits, one kind of options does. */
    private static List<Made> allLetters() {
        var made = new ArrayList<>(all(DocumentType.COVER_LETTER, Arrays.asList(null, Styles.PLAIN, Styles.FORMAL)));
        for (var profile : people()) {
            for (var posting : ExamplePostings.all().toList()) {
                made.add(made(Requests.letter(profile, posting, Styles.LIVELY)));
                made.add(made(Requests.letter(profile, posting, Styles.SOBER)));
            }
        }
        return made;
    }

    private static List<Made> all(DocumentType type, List<@Nullable ExtractedStyle> styles) {
        List<Made> made = new ArrayList<>();
        var postings = ExamplePostings.all().toList();
        for (var profile : people()) {
            for (JobPosting posting : postings) {
                for (var style : styles) {
                    OPTIONS.forEach(options -> made.add(made(Requests.of(type, profile, posting, style, options))));
                }
            }
        }
        return made;
    }
}
