package com.jobwise.composer.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A resume read from plain text: sections by their headings, wrapped lines joined, list marks dropped, dates as year and month. */
record PlainTextReader(Map<String, String> sections) {

    private static final List<String> HEADINGS = List.of(
            "SUMMARY",
            "SKILLS",
            "EXPERIENCE",
            "EARLIER EXPERIENCE",
            "OTHER EXPERIENCE",
            "PROJECTS",
            "EDUCATION",
            "CERTIFICATIONS",
            "LANGUAGES");

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w* )?((?:19|20)\\d{2})\\b|\\b(Present)\\b");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    static PlainTextReader read(String text) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        var current = "";
        for (var line : text.lines().toList()) {
            if (HEADINGS.contains(line)) {
                current = line;
            } else if (!line.isBlank()) {
                var words = line.strip().replaceFirst("^- ", "");
                sections.computeIfAbsent(current, _ -> new StringBuilder())
                        .append(words)
                        .append(' ');
            }
        }
        Map<String, String> read = new LinkedHashMap<>();
        sections.forEach((heading, words) -> read.put(heading, words.toString()));
        return new PlainTextReader(read);
    }

    /** What stands under a heading, as one line; under none for the empty heading; empty when there is no such section. */
    String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    /** The first dates in a text: {@code 2019-03}, {@code 2019} or {@code present}. */
    static List<String> dates(String text, int count) {
        List<String> dates = new ArrayList<>();
        var date = DATE.matcher(text);
        while (dates.size() < count && date.find()) {
            dates.add(date.group(3) != null ? "present" : iso(date.group(1), date.group(2)));
        }
        return dates;
    }

    /** A stored date to the month, empty for one in no known form. */
    static String isoMonth(String stored) {
        return stored.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?")
                ? stored.substring(0, Math.min(7, stored.length()))
                : "";
    }

    private static String iso(@org.jspecify.annotations.Nullable String month, String year) {
        if (month == null) {
            return year;
        }
        var number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1;
        return "%s-%02d".formatted(year, number);
    }
}
