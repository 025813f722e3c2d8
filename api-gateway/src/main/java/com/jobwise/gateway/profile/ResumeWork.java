package com.jobwise.gateway.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Resume's {@code work} as experiences, one per position. */
final class ResumeWork {

    /** Not of JSON Resume but of our exports: a position that is over and lacks its end says so. */
    static final String ONGOING = "isCurrent";

    private final List<Open> open = new ArrayList<>();

    private ResumeWork() {}

    /** A position without a word on its end. */
    private record Open(ResumePart part, String startDate) {}

    static List<Placed<ExperienceRequest>> read(ResumePart resume) {
        return new ResumeWork().experiences(resume);
    }

    private List<Placed<ExperienceRequest>> experiences(ResumePart resume) {
        var experiences = resume.parts("work").flatMap(this::employer).toList();
        var newest = experiences.stream()
                .map(one -> one.request().startDate())
                .max(Comparator.naturalOrder())
                .orElse("");
        open.stream()
                .filter(one -> PartialDates.isBefore(one.startDate(), newest))
                .forEach(one -> one.part().warn("endDate", "is missing, so the position is taken as a current one"));
        return experiences;
    }

    /** Most resumes repeat the employer for each position; some nest the positions under it. */
    private Stream<Placed<ExperienceRequest>> employer(ResumePart work) {
        var nested = work.parts("positions").toList();
        if (nested.isEmpty()) {
            return position(work, work.peek("name") == null ? work.peek("company") : work.peek("name"), null).stream();
        }
        var company = work.takeFirst("name", "company");
        var location = ResumeBasics.location(work);
        return nested.stream().flatMap(one -> position(one, company, location).stream());
    }

    private Optional<Placed<ExperienceRequest>> position(
            ResumePart work, @Nullable String company, @Nullable String commonLocation) {
        var title = work.peek("position") == null ? work.peek("title") : work.peek("position");
        if (title == null || company == null) {
            work.leaveOut("names no " + (title == null ? "position" : "employer"));
            return Optional.empty();
        }
        var end = work.peek("endDate");
        var start = Optional.ofNullable(work.peek("startDate")).flatMap(ResumeDates::read);
        if (start.isEmpty()) {
            work.leaveOut("has no start date that can be read");
            return Optional.empty();
        }
        var goesOn = end == null ? !work.saysNo(ONGOING) : ResumeDates.saysGoesOn(end);
        if (end == null && goesOn) {
            open.add(new Open(work, start.get()));
        }
        return Optional.of(new Placed<>(work.path(), experience(work, title, company, commonLocation, goesOn)));
    }

    private static ExperienceRequest experience(
            ResumePart work, String title, String company, @Nullable String commonLocation, boolean goesOn) {
        work.takeFirst("position", "title");
        work.takeFirst("name", "company");
        if (!goesOn && work.peek("endDate") == null) {
            work.drop(ONGOING);
        }
        var start = work.takeDate("startDate").orElseThrow();
        var said = goesOn ? work.take("endDate") : null;
        var end = said == null && !goesOn ? work.takeDate("endDate").orElse(null) : null;
        var location = ResumeBasics.location(work);
        return new ExperienceRequest(
                null,
                title,
                company,
                location == null ? commonLocation : location,
                start,
                end,
                goesOn,
                work.take("summary"),
                work.takeTexts("highlights"));
    }
}
