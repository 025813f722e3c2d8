package com.jobwise.composer.letter;

import com.jobwise.composer.resume.ContactLine;
import com.jobwise.composer.text.MarkdownText;
import com.jobwise.composer.text.Verdict;
import com.jobwise.composer.text.WrappedText;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.profile.MasterProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finished letter: greeting, paragraphs, closing, name and how to reach the person. */
record Letter(String greeting, List<List<Sentence>> paragraphs, String closing, MasterProfile profile) {

    String text() {
        var body = bodies().stream().map(paragraph -> WrappedText.of("", paragraph));
        var end = Stream.of(closing, name(), contact())
                .filter(line -> !line.isEmpty())
                .map(WrappedText::ofParts)
                .collect(Collectors.joining("\n"));
        return Stream.concat(Stream.concat(Stream.of(greeting), body), Stream.of(end))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String markdown() {
        UnaryOperator<String> escape = MarkdownText::escape;
        var end = Stream.of(closing, name(), contact())
                .filter(line -> !line.isEmpty())
                .map(escape)
                .collect(Collectors.joining("\\\n"));
        var body = bodies().stream().map(escape);
        return Stream.concat(Stream.concat(Stream.of(escape.apply(greeting)), body), Stream.of(end))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    Map<String, Object> structured() {
        Map<String, Object> structured = new LinkedHashMap<>();
        structured.put("greeting", greeting);
        structured.put("paragraphs", bodies());
        structured.put("closing", closing);
        structured.put("signature", name());
        structured.put("contact", ContactLine.parts(profile.personalInfo()));
        return structured;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim("greeting", greeting, List.of(), Verdict.TEMPLATE.name()));
        paragraphs.stream().flatMap(List::stream).map(Sentence::claim).forEach(claims::add);
        claims.add(new Claim("closing", closing, List.of(), Verdict.TEMPLATE.name()));
        if (!name().isEmpty()) {
            claims.add(new Claim("signature", name(), List.of(profile.id()), Verdict.VERBATIM.name()));
        }
        if (!contact().isEmpty()) {
            claims.add(new Claim("contact", contact(), List.of(profile.id()), Verdict.JOINED.name()));
        }
        return List.copyOf(claims);
    }

    private List<String> bodies() {
        return paragraphs.stream()
                .map(paragraph -> paragraph.stream().map(Sentence::text).collect(Collectors.joining(" ")))
                .toList();
    }

    private String name() {
        return profile.personalInfo().fullName();
    }

    private String contact() {
        return String.join(" | ", ContactLine.parts(profile.personalInfo()));
    }
}
