package com.jobwise.composer.resume;

import com.jobwise.composer.resume.Line.Form;
import com.jobwise.composer.text.DateText;
import com.jobwise.profile.Education;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Degree, school, dates, and what the person adds to them. */
final class EducationLines {

    private EducationLines() {}

    static List<Line> of(List<Education> education) {
        return education.stream().flatMap(EducationLines::lines).toList();
    }

    private static Stream<Line> lines(Education one) {
        var degree = degree(one);
        var school = degree.isEmpty() ? "" : one.institution();
        var dates = DateText.span(one.startDate(), one.endDate(), false);
        return Stream.of(
                Line.joined("education", Form.ENTRY, degree.isEmpty() ? one.institution() : degree, one.id()),
                Line.joined(
                        "education", Form.DETAIL, ResumeLines.line(List.of(school, dates, gpa(one.gpa()))), one.id()),
                Line.labelled("education", "Honors", String.join("; ", one.honors()), List.of(one.id())));
    }

    /** The field of study is not repeated where the degree names it. */
    static String degree(Education one) {
        var named = one.degree()
                .toLowerCase(Locale.ROOT)
                .contains(one.fieldOfStudy().toLowerCase(Locale.ROOT));
        if (named || one.degree().isEmpty()) {
            return named ? one.degree() : one.fieldOfStudy();
        }
        return one.degree() + ", " + one.fieldOfStudy();
    }

    private static String gpa(@Nullable Double gpa) {
        return gpa == null ? "" : "GPA " + Figures.plain(gpa);
    }
}
