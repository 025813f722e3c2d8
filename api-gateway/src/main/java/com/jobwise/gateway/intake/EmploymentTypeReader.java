package com.jobwise.gateway.intake;

import com.jobwise.posting.EmploymentType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the kind of employment; full time is what a posting means that says nothing. */
final class EmploymentTypeReader {

    private static final Vocabulary WORDS = Vocabulary.load("employment.txt");
    private static final Pattern SHORT_WEEK = Pattern.compile(
            "\\b(?<hours>\\d{1,2}(?:[.,]\\d{1,2})?)\\s?(?:hours?|hrs?|h|Stunden|heures|horas)?\\s?(?:per|a|/|pro|par|por|each|weekly)\\s?(?:the )?(?:week|wk|w\\b|Woche|semaine|semana)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "\\(0[.,][1-8]\\d?(?: ?FTE)?\\)|\\b0[.,][1-8]\\d? ?(?:FTE|WTE)\\b|\\b[4-8]0 ?%(?=\\s*(?:$|[|(,)]))");
    private static final double FULL_WEEK = 32;

    private EmploymentTypeReader() {}

    static EmploymentType read(@Nullable String title, List<Line> head, List<Section> sections) {
        var named = title == null ? "" : title;
        var top = head.stream().map(Line::text).toList();
        if (WORDS.has("internship title", named) || any("internship", top)) {
            return EmploymentType.INTERNSHIP;
        }
        if (any("contract head", top)) {
            return EmploymentType.CONTRACT;
        }
        EmploymentType said = of(top);
        if (said != null) {
            return said;
        }
        List<String> below = new ArrayList<>();
        for (Section section : sections) {
            if (!section.kind().wants()
                    && section.kind() != SectionKind.NOT_REQUIRED
                    && section.kind() != SectionKind.DUTIES) {
                section.lines().stream()
                        .map(Line::text)
                        .filter(text -> WORDS.has("speaks of terms", text) && !WORDS.has("option", text))
                        .forEach(below::add);
            }
        }
        EmploymentType meant = of(below);
        return meant == null ? EmploymentType.FULL_TIME : meant;
    }

    private static @Nullable EmploymentType of(List<String> texts) {
        if (any("contract", texts)) {
            return EmploymentType.CONTRACT;
        }
        if (any("temporary", texts)) {
            return EmploymentType.TEMPORARY;
        }
        if (any("part time", texts) || texts.stream().anyMatch(EmploymentTypeReader::isShort)) {
            return EmploymentType.PART_TIME;
        }
        return any("full time", texts) ? EmploymentType.FULL_TIME : null;
    }

    private static boolean isShort(String text) {
        if (SHARE.matcher(text).find()) {
            return true;
        }
        var week = SHORT_WEEK.matcher(text);
        return week.find()
                && Double.parseDouble(week.group("hours").replace(',', '.')) < FULL_WEEK
                && Double.parseDouble(week.group("hours").replace(',', '.')) >= 6;
    }

    private static boolean any(String list, List<String> texts) {
        return texts.stream().anyMatch(text -> WORDS.has(list, text));
    }
}
