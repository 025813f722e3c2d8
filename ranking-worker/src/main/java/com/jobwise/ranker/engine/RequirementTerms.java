package com.jobwise.ranker.engine;

import com.jobwise.posting.JobPosting;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a posting asks for, as far as it says so.
 *
 * @param terms in the posting's order, no text twice
 * @param stated how many of them are requirements; the others are sentences of the description
 * @param keywords the posting's keywords as intake found them
 * @param wholeText title, terms and description, for likeness as a whole
 */
record RequirementTerms(List<PostingTerm> terms, int stated, List<String> keywords, String wholeText) {

    /** With fewer requirements than this a single odd one would decide the order, so the description helps out. */
    private static final int ENOUGH = 3;

    private static final int MOST_SENTENCES = 25;
    private static final int FEWEST_STEMS = 3;

    /** The model reads about 500 words; company history at the end of a long description adds nothing. */
    private static final int LONGEST_TEXT = 3000;

    static RequirementTerms of(JobPosting posting) {
        var seen = new LinkedHashSet<String>();
        List<PostingTerm> terms = new ArrayList<>();
        for (var requirement : posting.requirements()) {
            var text = requirement.text().strip();
            if (!text.isEmpty() && seen.add(text)) {
                terms.add(new PostingTerm(text, requirement.importance().weight()));
            }
        }
        var stated = terms.size();
        if (stated < ENOUGH) {
            sentences(describing(posting)).stream()
                    .filter(seen::add)
                    .map(sentence -> new PostingTerm(sentence, 1))
                    .forEach(terms::add);
        }
        return new RequirementTerms(List.copyOf(terms), stated, posting.parsedKeywords(), wholeText(posting, terms));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** How a reader would call the terms: "requirements", or "points of the description" where none are stated. */
    String called(int count) {
        var one = count == 1;
        if (stated == 0) {
            return one ? "point of the description" : "points of the description";
        }
        return one ? "requirement" : "requirements";
    }

    int totalWeight() {
        return terms.stream().mapToInt(PostingTerm::weight).sum();
    }

    private static List<String> sentences(String text) {
        return Words.sentences(text).stream()
                .filter(sentence -> Words.stems(sentence).size() >= FEWEST_STEMS)
                .limit(MOST_SENTENCES)
                .toList();
    }

    private static String describing(JobPosting posting) {
        var description = text(posting.description());
        return description.isEmpty() ? text(posting.rawText()) : description;
    }

    private static String wholeText(JobPosting posting, List<PostingTerm> terms) {
        var asked = terms.stream().map(PostingTerm::text).collect(Collectors.joining("\n"));
        var whole = (posting.title() + "\n" + asked + "\n" + text(posting.description())).strip();
        return Excerpt.of(whole, LONGEST_TEXT);
    }

    private static String text(@Nullable String nullable) {
        return nullable == null ? "" : nullable.strip();
    }
}
