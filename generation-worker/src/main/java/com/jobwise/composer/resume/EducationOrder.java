package com.jobwise.composer.resume;

import com.jobwise.composer.text.DatedSpan;
import com.jobwise.profile.Education;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Education, newest first; what has no readable dates behind, in the person's order. */
record EducationOrder(List<Education> education) {

    private static final YearMonth OPEN = YearMonth.of(9999, 12);

    List<UUID> newestFirst() {
        return education.stream()
                .sorted(Comparator.comparing(
                        EducationOrder::span,
                        Comparator.comparing(span -> span.orElse(null), Comparator.nullsLast(DatedSpan.NEWEST_FIRST))))
                .map(Education::id)
                .toList();
    }

    private static Optional<DatedSpan> span(Education one) {
        return DatedSpan.of(one.startDate(), one.endDate(), one.endDate().isEmpty(), OPEN);
    }
}
