package com.jobwise.composer.prompt;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.text.OwnText;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.withheld.Withheld;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A posting as far as a model needs it: title, company, what is asked for, and the beginning of its text. */
final class PostingData {

    /** Characters; what a posting asks for stands in its requirements, the rest is colour. */
    private static final int MOST_TEXT = 3_000;

    private static final int MOST_REQUIREMENTS = 40;

    private PostingData() {}

    static Fenced of(DocumentRequest request) {
        var posting = request.posting();
        var requirements = posting.requirements().stream()
                .limit(MOST_REQUIREMENTS)
                .map(one -> "- %s".formatted(cut(one.text(), 300)))
                .collect(Collectors.joining("\n"));
        var description = cut(posting.description(), MOST_TEXT);
        var text = Stream.of(
                        "Title: " + cut(posting.title(), 200),
                        "Company: " + cut(company(request), 200),
                        requirements.isEmpty() ? "" : "Asked for:\n" + requirements,
                        description.isEmpty() ? "" : "Text: " + description)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return Fenced.ofPosting("posting", text);
    }

    private static String company(DocumentRequest request) {
        var named = OwnText.line(request.options().companyName());
        return named.isEmpty() ? request.posting().company() : named;
    }

    /** Masked first: half an address may reach somebody and looks like none. */
    private static String cut(@Nullable String raw, int most) {
        var text = Withheld.byForm(OwnText.line(raw));
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most)));
    }
}
