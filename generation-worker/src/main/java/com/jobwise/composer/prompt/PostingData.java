package com.jobwise.composer.prompt;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.material.Withheld;
import com.jobwise.composer.text.OwnText;
import com.jobwise.worker.model.Fenced;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A posting as far as a model needs it: title, company, what is asked for, and the beginning of its text. */
final class PostingData {

    /** Characters; what a posting asks for stands in its requirements, the rest is colour. */
    private static final int MOST_TEXT = 3_000;

    private static final int MOST_REQUIREMENTS = 40;

    private PostingData() {}

    static Fenced of(DocumentRequest request) {
        var posting = request.posting();
        var withheld = Withheld.of(request.profile().personalInfo());
        var requirements = posting.requirements().stream()
                .limit(MOST_REQUIREMENTS)
                .map(one -> "- %s".formatted(cut(withheld.redacted(one.text()), 300)))
                .collect(Collectors.joining("\n"));
        var description = cut(withheld.redacted(posting.description()), MOST_TEXT);
        var text = Stream.of(
                        "Title: " + cut(withheld.redacted(posting.title()), 200),
                        "Company: " + cut(withheld.redacted(company(request)), 200),
                        requirements.isEmpty() ? "" : "Asked for:\n" + requirements,
                        description.isEmpty() ? "" : "Text: " + description)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Fenced("posting", text);
    }

    private static String company(DocumentRequest request) {
        var named = OwnText.line(request.options().companyName());
        return named.isEmpty() ? request.posting().company() : named;
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most)));
    }
}
