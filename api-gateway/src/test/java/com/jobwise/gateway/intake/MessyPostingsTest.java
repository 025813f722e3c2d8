package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.json.Json;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Requirement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forty postings of other countries, trades and shapes, with what a person reads in them. The rules were
 * worked on with the first half; then the second was scored, and what it showed of general faults was mended. Misses are printed.
 */
class MessyPostingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake/messy");

    private record Pay(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, String period) {}

    private record Gold(
            String title,
            String company,
            EmploymentType employmentType,
            boolean remote,
            @Nullable Pay salary,
            List<Requirement> requirements,
            List<String> notRequirements) {}

    private final Map<String, int[]> scores = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, 20", "21, 40"})
    void mostOfThemIsReadAsAPersonDoes(int first, int last) throws IOException {
        for (int number = first; number <= last; number++) {
            var name = "%02d".formatted(number);
            var text = Files.readString(FOLDER.resolve(name + ".txt"));
            compare(name, Read.text(text), Json.read(Files.readString(FOLDER.resolve(name + ".json")), Gold.class));
        }
        misses.forEach(System.out::println);
        scores.forEach(
                (field, score) -> System.out.printf("%s %d-%d: %d of %d%n", field, first, last, score[0], score[1]));

        assertThat(share("title")).isGreaterThanOrEqualTo(0.9);
        assertThat(share("company")).isGreaterThanOrEqualTo(0.85);
        assertThat(share("employment")).isGreaterThanOrEqualTo(0.9);
        assertThat(share("remote")).isEqualTo(1);
        assertThat(share("salary")).isEqualTo(1);
        assertThat(share("requirement")).isGreaterThanOrEqualTo(0.9);
        assertThat(share("precision")).isGreaterThanOrEqualTo(0.95);
        assertThat(share("importance")).isGreaterThanOrEqualTo(0.95);
        assertThat(share("trap")).isGreaterThanOrEqualTo(0.95);
    }

    private void compare(String name, PostingDraft draft, Gold gold) {
        check(name, "title", gold.title(), draft.title());
        check(name, "company", gold.company(), draft.company());
        check(name, "employment", gold.employmentType(), draft.employmentType());
        check(name, "remote", gold.remote(), draft.remote());
        check(name, "salary", pay(gold.salary()), pay(draft.salary()));
        for (var wanted : gold.requirements()) {
            var found = draft.requirements().stream()
                    .filter(one -> plain(one.text()).equals(plain(wanted.text())))
                    .findFirst();
            check(
                    name,
                    "requirement",
                    wanted.text(),
                    found.map(Requirement::text).orElse(null));
            found.ifPresent(one -> check(name, "importance", wanted, new Requirement(wanted.text(), one.importance())));
        }
        for (var found : draft.requirements()) {
            var known = gold.requirements().stream()
                    .anyMatch(one -> plain(one.text()).equals(plain(found.text())));
            check(name, "precision", "nothing like", known ? "nothing like" : found.text());
        }
        for (var trap : gold.notRequirements()) {
            var caught = draft.requirements().stream()
                    .anyMatch(one -> plain(one.text()).equals(plain(trap)));
            check(name, "trap", "left out", caught ? trap : "left out");
        }
    }

    private void check(String name, String field, @Nullable Object gold, @Nullable Object read) {
        var right = gold instanceof String one && read instanceof String other
                ? plain(one).equals(plain(other))
                : Objects.equals(gold, read);
        var score = scores.computeIfAbsent(field, unused -> new int[2]);
        score[0] += right ? 1 : 0;
        score[1]++;
        if (!right) {
            misses.add("%s %s: [%s] read as [%s]".formatted(name, field, gold, read));
        }
    }

    private double share(String field) {
        var score = scores.get(field);
        return (double) score[0] / score[1];
    }

    private static @Nullable String pay(@Nullable Pay pay) {
        return pay == null ? null : line(pay.min(), pay.max(), pay.currency(), pay.period());
    }

    private static @Nullable String pay(@Nullable Salary pay) {
        return pay == null
                ? null
                : line(
                        pay.min(),
                        pay.max(),
                        pay.currency(),
                        pay.period() == null ? "" : pay.period().name().toLowerCase(Locale.ROOT));
    }

    private static String line(
            @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency, String period) {
        return number(min) + " to " + number(max) + " " + currency + " " + period;
    }

    private static String number(@Nullable BigDecimal amount) {
        return amount == null ? "?" : amount.stripTrailingZeros().toPlainString();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.;,]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
