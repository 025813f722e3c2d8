package com.jobwise.gateway.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON Resume's {@code education}. Degree and field stay blank where the resume names none. */
final class ResumeEducation {

    private static final Pattern OF_FOUR =
            Pattern.compile("(?i)(?:gpa:? *)?([0-4](?:\\.\\d{1,20})?)(?: *gpa| */ *4(?:\\.0+)?)(?: gpa)?");

    private ResumeEducation() {}

    static List<Placed<EducationRequest>> read(ResumePart resume) {
        return resume.parts("education").flatMap(one -> education(one).stream()).toList();
    }

    private static Optional<Placed<EducationRequest>> education(ResumePart part) {
        var institution = part.peek("institution");
        var end = Optional.ofNullable(part.peek("endDate")).flatMap(ResumeDates::read);
        if (institution == null || end.isEmpty()) {
            part.leaveOut(institution == null ? "names no institution" : "has no end date that can be read");
            return Optional.empty();
        }
        part.take("institution");
        part.takeDate("endDate");
        return Optional.of(new Placed<>(
                part.path(),
                new EducationRequest(
                        null,
                        institution,
                        orBlank(part, "studyType"),
                        orBlank(part, "area"),
                        startOr(end.get(), part),
                        end.get(),
                        gpa(part),
                        honors(part))));
    }

    /** The schema asks for a start; a span of one date is printed as that date. */
    static String startOr(String end, ResumePart part) {
        var start = part.takeDate("startDate");
        if (start.isEmpty()) {
            part.warn("startDate", "is missing; the profile has the end date in its place, please add the true one");
        }
        return start.orElse(end);
    }

    private static String orBlank(ResumePart part, String field) {
        var text = part.take(field);
        if (text == null) {
            part.warn(field, "is missing and stays blank, please add it");
        }
        return text == null ? "" : text;
    }

    /** Not of JSON Resume but of our exports; nobody else's honors are bent to fit. */
    private static List<String> honors(ResumePart part) {
        var honors = part.peekTexts("honors");
        var fits = honors.size() <= 50 && honors.stream().allMatch(one -> one.matches("\\P{Cntrl}{1,200}"));
        return fits ? part.takeTexts("honors") : List.of();
    }

    /** Only on the scale to four and only where the resume says so: 1.6 is splendid in Germany. */
    private static @Nullable Double gpa(ResumePart part) {
        var score = part.peek("score");
        var ofFour = OF_FOUR.matcher(score == null ? "" : score);
        if (!ofFour.matches() || Double.parseDouble(ofFour.group(1)) > 4) {
            return null;
        }
        part.take("score");
        return Double.valueOf(ofFour.group(1));
    }
}
