package com.jobwise.gateway.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON Resume's {@code projects}. A profile's project has one text, so the highlights follow the description as sentences. */
final class ResumeProjects {

    private static final int LONGEST = 1000;

    private ResumeProjects() {}

    static List<Placed<ProjectRequest>> read(ResumePart resume) {
        return resume.parts("projects").flatMap(one -> project(one).stream()).toList();
    }

    private static Optional<Placed<ProjectRequest>> project(ResumePart part) {
        var name = part.peek("name");
        var start = part.peek("startDate") == null ? part.peek("endDate") : part.peek("startDate");
        var dated = start != null && ResumeDates.read(start).isPresent();
        var described = part.peek("description") != null
                || !part.peekTexts("highlights").isEmpty();
        if (name == null || !dated || !described) {
            part.leaveOut(name == null ? "has no name" : dated ? "has no description" : "has no date that can be read");
            return Optional.empty();
        }
        part.take("name");
        var description = description(part);
        var endText = part.peek("endDate");
        if (endText != null && ResumeDates.saysGoesOn(endText)) {
            part.take("endDate");
        }
        var end = part.takeDate("endDate").orElse(null);
        return Optional.of(new Placed<>(
                part.path(),
                new ProjectRequest(
                        null,
                        name,
                        description,
                        part.takeTexts("keywords"),
                        part.takeAddress("url"),
                        ResumeEducation.startOr(end == null ? "" : end, part),
                        end)));
    }

    private static String description(ResumePart part) {
        var description = Optional.ofNullable(part.take("description"));
        var highlights = part.peekTexts("highlights");
        var all = Stream.concat(description.stream(), highlights.stream())
                .map(ResumeProjects::sentence)
                .collect(Collectors.joining(" "));
        if (all.length() > LONGEST && description.isPresent()) {
            part.warn("highlights", "do not fit into the description of 1000 characters and were left out");
            return description.get();
        }
        part.takeTexts("highlights");
        return highlights.isEmpty() ? description.orElse("") : all;
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }
}
