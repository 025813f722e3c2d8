package com.jobwise.composer.choice;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.text.DateText;
import com.jobwise.composer.text.DatedSpan;
import com.jobwise.profile.Experience;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Positions in time.
 *
 * @param today the month "current" was last true: the later of the profile's last change and the posting's arrival. Never the
 *     clock, so that a document can be written again byte for byte
 */
public record Career(YearMonth today) {

    public static Career asOf(DocumentRequest request) {
        var profile = request.profile().updatedAt();
        var posting = request.posting().createdAt();
        var later = profile.isAfter(posting) ? profile : posting;
        return new Career(YearMonth.from(later.atZone(ZoneOffset.UTC)));
    }

    public static boolean goesOn(Experience experience) {
        return experience.isCurrent() || experience.endDate() == null;
    }

    public static String dates(Experience experience) {
        return DateText.span(experience.startDate(), experience.endDate(), goesOn(experience));
    }

    public Optional<DatedSpan> span(Experience experience) {
        return DatedSpan.of(experience.startDate(), experience.endDate(), goesOn(experience), today);
    }

    /** What goes on first, then by end and start; what has no readable date stays behind, in the order given. */
    public List<Experience> newestFirst(Collection<Experience> experiences) {
        return experiences.stream()
                .sorted(Comparator.comparing((Experience one) -> !goesOn(one))
                        .thenComparing(
                                this::span,
                                Comparator.comparing(
                                        span -> span.orElse(null), Comparator.nullsLast(DatedSpan.NEWEST_FIRST))))
                .toList();
    }

    /** True only if the first was over for certain when the second began. */
    public boolean before(Experience first, Experience second) {
        return span(first).flatMap(one -> span(second).map(one::endsBefore)).orElse(false);
    }
}
