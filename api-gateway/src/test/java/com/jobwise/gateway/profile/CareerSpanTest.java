package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerSpanTest {

    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    @ParameterizedTest(name = "{0} is {1} months")
    @CsvSource({
        "'', 0",
        "2020-01/2020-12, 12",
        "2020/2020, 12",
        "2020-01-31/2020-02-01, 2",
        // At once, inside one another, touching, apart.
        "2020-01/2020-12 2020-07/2021-06, 18",
        "2015/2019 2016-03/2016-05, 60",
        "2020-01/2020-06 2020-07/2020-12, 12",
        "2020-01/2020-03 2020-10/2020-12, 6",
        "2026-10/now, 2",
        "2026-10/2027, 2",
        "2027-05/now, 0",
        // Over, but nobody says since when.
        "2019-04/, 1",
        "2020-12/now 2010/2010, 84"
    })
    void monthsAreCountedOnce(String spans, long months) {
        var experiences = spans.isEmpty()
                ? List.<Experience>of()
                : Arrays.stream(spans.split(" "))
                        .map(CareerSpanTest::experience)
                        .toList();

        assertThat(CareerSpan.months(experiences, TODAY)).isEqualTo(months);
    }

    private static Experience experience(String span) {
        var ends = span.split("/", -1);
        var goesOn = ends[1].equals("now");
        return new Experience(
                new UUID(0, 1),
                "T",
                "C",
                null,
                ends[0],
                goesOn || ends[1].isEmpty() ? null : ends[1],
                goesOn,
                null,
                List.of(),
                null,
                EnhancementMetadata.NONE);
    }
}
