package com.jobwise.ranker.engine;

import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long before the latest date of the same profile something ended: 1 for the latest, half after {@value #HALF_LIFE_YEARS} years.
 *
 * <p>Today's date plays no part, so an unchanged profile ranks the same next year.
 */
final class Recency {

    static final int HALF_LIFE_YEARS = 8;
    static final double UNKNOWN = 0.5;

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?");
    private static final int MONTHS = 12;

    private final OptionalInt latest;

    private Recency(OptionalInt latest) {
        this.latest = latest;
    }

    static Recency within(MasterProfile profile) {
        var dates = Stream.concat(
                profile.experiences().stream()
                        .flatMapToInt(it -> months(it.startDate(), it.endDate()))
                        .boxed(),
                profile.projects().stream()
                        .flatMapToInt(it -> months(it.startDate(), it.endDate()))
                        .boxed());
        return new Recency(dates.mapToInt(Integer::intValue).max());
    }

    double of(Experience experience) {
        return of(experience.isCurrent() ? null : experience.endDate());
    }

    double of(Project project) {
        return of(project.endDate());
    }

    private double of(@Nullable String endDate) {
        if (endDate == null) {
            return 1;
        }
        var end = month(endDate, MONTHS);
        if (end.isEmpty() || latest.isEmpty()) {
            return UNKNOWN;
        }
        var years = Math.max(0, latest.getAsInt() - end.getAsInt()) / (double) MONTHS;
        return Math.pow(0.5, years / HALF_LIFE_YEARS);
    }

    private static IntStream months(String start, @Nullable String end) {
        var ended = end == null ? OptionalInt.empty() : month(end, MONTHS);
        return IntStream.concat(month(start, 1).stream(), ended.stream());
    }

    /** Months since year 0; a date without a month counts as {@code unstatedMonth} of its year. */
    private static OptionalInt month(String date, int unstatedMonth) {
        var parts = DATE.matcher(date.strip());
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        var month = parts.group(2) == null ? unstatedMonth : Integer.parseInt(parts.group(2));
        return OptionalInt.of(Integer.parseInt(parts.group(1)) * MONTHS + month);
    }
}
