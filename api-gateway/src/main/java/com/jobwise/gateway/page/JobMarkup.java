package com.jobwise.gateway.page;

import com.jobwise.posting.EmploymentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** schema.org's {@code JobPosting} as pages carry it for search engines: JSON-LD, plain, in a list or in a graph. */
record JobMarkup(JsonNode json) {

    /** Sites write it by hand: line breaks in texts, commas too many. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final int DEEPEST = 6;

    static Optional<JobMarkup> find(Document page) {
        return page.select("script[type*=ld+json]").stream()
                .map(Element::data)
                .flatMap(JobMarkup::parse)
                .flatMap(json -> postings(json, 0))
                .filter(json -> !text(json, "title").isEmpty()
                        || !text(json, "description").isEmpty())
                .findFirst()
                .map(JobMarkup::new);
    }

    MarkedPosting posting() {
        var title = text(json, "title");
        var company = name(json.path("hiringOrganization"));
        var place = MarkedPlace.of(json.path("jobLocation"));
        return new MarkedPosting(
                whole(title, company, place),
                present(title),
                present(company),
                place,
                MarkedPay.of(json),
                text(json, "jobLocationType").equalsIgnoreCase("TELECOMMUTE") ? Boolean.TRUE : null,
                employment());
    }

    /** The markup as one posting, in the order people write one in. */
    private String whole(String title, String company, @Nullable String place) {
        var parts = new ArrayList<String>();
        parts.add(Stream.of(title, company, place == null ? "" : place)
                .filter(line -> !line.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse(""));
        parts.add(words(json.path("description")));
        section(parts, "Responsibilities", "responsibilities");
        section(parts, "Requirements", "qualifications", "experienceRequirements", "educationRequirements", "skills");
        section(parts, "Benefits", "jobBenefits");
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    private void section(List<String> parts, String heading, String... fields) {
        var described = words(json.path("description"));
        var lines = Stream.of(fields)
                .flatMap(field -> values(json.path(field)))
                .map(JobMarkup::words)
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("^- ", "").strip())
                .filter(line -> !line.isEmpty() && !described.contains(line))
                .map(line -> "- " + line)
                .toList();
        if (!lines.isEmpty()) {
            parts.add(heading + ":\n" + String.join("\n", lines));
        }
    }

    private @Nullable EmploymentType employment() {
        return values(json.path("employmentType"))
                .map(value -> value.asString("").toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""))
                .map(JobMarkup::employment)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<EmploymentType> employment(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "FULLTIME" -> EmploymentType.FULL_TIME;
                    case "PARTTIME" -> EmploymentType.PART_TIME;
                    case "CONTRACTOR", "CONTRACT", "FREELANCE" -> EmploymentType.CONTRACT;
                    case "TEMPORARY", "PERDIEM" -> EmploymentType.TEMPORARY;
                    case "INTERN", "INTERNSHIP" -> EmploymentType.INTERNSHIP;
                    default -> null;
                });
    }

    private static Stream<JsonNode> parse(String json) {
        try {
            return Stream.of(JSON.readTree(json));
        } catch (JacksonException broken) {
            return Stream.empty();
        }
    }

    /** Everything that says it is a posting, from the outside in. */
    private static Stream<JsonNode> postings(JsonNode json, int depth) {
        if (depth > DEEPEST) {
            return Stream.empty();
        }
        if (json.isArray()) {
            return json.valueStream().flatMap(one -> postings(one, depth + 1));
        }
        var isPosting = values(json.path("@type"))
                .anyMatch(type -> type.asString("").replaceFirst(".*[/:]", "").equals("JobPosting"));
        return isPosting
                ? Stream.of(json)
                : Stream.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
                        .map(json::path)
                        .flatMap(inner -> postings(inner, depth + 1));
    }

    /** A value or the values of a list. */
    static Stream<JsonNode> values(JsonNode node) {
        return node.isArray()
                ? node.valueStream()
                : node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    /** One line of plain words. */
    static String text(JsonNode node, String field) {
        return values(node.path(field))
                .map(JobMarkup::words)
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String name(JsonNode node) {
        return values(node)
                .map(one -> one.isObject() ? text(one, "name") : one.asString(""))
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Some sites escape the HTML of a description once more. */
    private static String words(JsonNode node) {
        var html = node.isObject()
                ? node.path("description").asString(node.path("name").asString(""))
                : node.asString("");
        var unescaped = html.contains("&lt;") && !html.contains("<") ? Parser.unescapeEntities(html, false) : html;
        var isMarkup = unescaped.contains("<") || unescaped.contains("&");
        return isMarkup ? PageText.of(Jsoup.parseBodyFragment(unescaped).body()) : unescaped.strip();
    }

    private static @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }
}
