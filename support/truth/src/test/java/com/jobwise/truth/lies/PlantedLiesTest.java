package com.jobwise.truth.lies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jobwise.truth.TruthGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * What the gate makes of every case. The table with every miss and false alarm goes to the log and to {@code target/planted-lies.md}.
 *
 * <p>{@code -Djobwise.truth.half=a} restricts the run to one half, {@code -Djobwise.truth.table=docs/truth.md} rewrites the table there.
 * The bars hold in every build.
 */
class PlantedLiesTest {

    /** What a resume must never have wrong. */
    private static final Set<String> STRUCTURAL = Set.of(
            "employer-invented",
            "title-inflated",
            "date-widened",
            "degree",
            "institution",
            "certificate",
            "contact-link");

    /** The day the cases were written: "for four years" is true of its day. */
    private static final InstantSource WRITTEN = InstantSource.fixed(Instant.parse("2026-11-25T00:00:00Z"));

    private static List<Judged> judged = List.of();
    private static String table = "";

    @BeforeAll
    static void judge() throws IOException {
        judged = Judged.all(Half.chosen(System.getProperty("jobwise.truth.half")), TruthGate.at(WRITTEN));
        table = ResultTable.of(judged);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("planted-lies.md"), table + "\n");
        LoggerFactory.getLogger(PlantedLiesTest.class).info("Planted lies:\n{}", table);
        var document = System.getProperty("jobwise.truth.table");
        if (document != null) {
            TableFile.rewrite(document, table);
        }
    }

    @Test
    void everyCaseIsJudged() {
        assertThat(judged).hasSizeGreaterThan(500);
        assertThat(table).contains("### Lies let through", "### True sentences refused");
    }

    @Test
    void liesAreCaughtInEveryHalf() {
        by(half())
                .forEach((half, cases) -> assertThat(Tally.of(cases).recall())
                        .as("recall of half %s%n%s", half, table)
                        .isGreaterThanOrEqualTo(0.97));
    }

    @Test
    void noClassOfLiesSlipsThrough() {
        by(lieClass())
                .forEach((name, cases) -> assertThat(Tally.of(cases).recall())
                        .as("recall of class %s%n%s", name, table)
                        .isGreaterThanOrEqualTo(0.90));
    }

    @Test
    void structuralLiesAreAllCaught() {
        by(lieClass()).forEach((name, cases) -> {
            if (STRUCTURAL.contains(name)) {
                assertThat(Tally.of(cases).recall())
                        .as("recall of class %s%n%s", name, table)
                        .isCloseTo(1, within(0.0));
            }
        });
    }

    @Test
    void trueSentencesStandInEveryHalf() {
        by(half())
                .forEach((half, cases) -> assertThat(Tally.of(cases).falseAlarmRate())
                        .as("false alarms of half %s%n%s", half, table)
                        .isLessThanOrEqualTo(0.03));
    }

    private static Function<Judged, String> half() {
        return each -> each.what().half();
    }

    private static Function<Judged, String> lieClass() {
        return each -> each.what().lieClass();
    }

    private static Map<String, List<Judged>> by(Function<Judged, String> key) {
        return judged.stream().collect(groupingBy(key, TreeMap::new, toList()));
    }
}
