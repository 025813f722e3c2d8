package com.jobwise.truth.lies;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.jobwise.truth.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The suite itself is worth trusting: big enough, balanced, without duplicates, its evidence is there. */
class CasesTest {

    /** Well-known firms; a typo of a real name is no invention. Whole words. */
    private static final Set<String> REAL = Set.of(
            "google",
            "amazon",
            "microsoft",
            "apple",
            "netflix",
            "meta",
            "facebook",
            "ibm",
            "oracle",
            "sap",
            "siemens",
            "bosch",
            "deloitte",
            "kpmg",
            "pwc",
            "accenture",
            "dhl",
            "fedex",
            "ups",
            "inpost",
            "ikea",
            "lidl",
            "aldi",
            "tesco",
            "equinor",
            "charité",
            "helios",
            "asklepios",
            "hilton",
            "marriott",
            "accor",
            "stripe",
            "paypal",
            "spotify",
            "barclays",
            "hsbc");

    private static final List<Half> HALVES = Half.all();

    @Test
    void tenProfilesAndTwentyClasses() {
        assertThat(HALVES.stream().mapToInt(half -> half.people().size()).sum()).isGreaterThanOrEqualTo(10);
        assertThat(HALVES.getFirst().classes()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(HALVES)
                .allSatisfy(half -> assertThat(half.classes())
                        .containsExactlyElementsOf(HALVES.getFirst().classes()));
    }

    @Test
    void noPersonIsInTwoHalves() {
        assertThat(HALVES.stream()
                        .flatMap(half -> half.people().keySet().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyClassHasTwentyLiesAndTrueNeighbours() {
        var lies = perClass(cases().filter(Case::lie));
        var truths = perClass(cases().filter(each -> !each.lie()));

        assertThat(lies)
                .allSatisfy((name, number) -> assertThat(number).as(name).isGreaterThanOrEqualTo(20));
        assertThat(lies.keySet())
                .allSatisfy(name ->
                        assertThat(truths.getOrDefault(name, 0L)).as(name).isGreaterThanOrEqualTo(12));
    }

    @Test
    void everyHalfHasEightLiesAndEightTrueNeighboursInEveryClass() {
        assertThat(HALVES).allSatisfy(half -> {
            var lies = perClass(half.cases().stream().filter(Case::lie));
            var truths = perClass(half.cases().stream().filter(each -> !each.lie()));
            for (var name : half.classes()) {
                assertThat(lies.getOrDefault(name, 0L)).as(name).isGreaterThanOrEqualTo(8);
                assertThat(truths.getOrDefault(name, 0L)).as(name).isGreaterThanOrEqualTo(8);
            }
        });
    }

    @Test
    void liesAndTruthsAreBalancedInEachHalf() {
        assertThat(HALVES).allSatisfy(half -> {
            var lies = half.cases().stream().filter(Case::lie).count();
            var truths = half.cases().size() - lies;
            assertThat(lies).isGreaterThanOrEqualTo(240);
            assertThat(truths).isGreaterThanOrEqualTo(240);
            assertThat((double) truths / lies).isBetween(0.8, 1.25);
        });
    }

    @Test
    void nothingIsSaidTwiceOfAPerson() {
        var said = cases().map(each ->
                each.person() + " " + each.place() + " " + each.text().toLowerCase(Locale.ROOT));

        assertThat(said.toList()).doesNotHaveDuplicates();
    }

    @Test
    void everyPersonAndEveryCitedLineIsThere() {
        for (var half : HALVES) {
            for (var each : half.cases()) {
                assertThat(half.people()).as(each.id()).containsKey(each.person());
                var person = half.people().get(each.person());
                assertThatCode(() -> each.evidence().forEach(key -> EvidenceKey.resolve(person, key)))
                        .as(each.id())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void noTrueSentenceIsTheLineItself() {
        for (var half : HALVES) {
            var own = half.people().values().stream()
                    .flatMap(person -> person.experiences().stream())
                    .flatMap(job -> job.lines().stream())
                    .collect(Collectors.toSet());
            var truths = half.cases().stream()
                    .filter(each -> !each.lie() && each.place() != Place.SKILL)
                    .map(Case::text);
            assertThat(truths).doesNotContainAnyElementsOf(own);
        }
    }

    @Test
    void everyPlaceIsUsedForLiesAndTruths() {
        for (var lie : List.of(true, false)) {
            assertThat(cases().filter(each -> each.lie() == lie).map(Case::place))
                    .contains(Place.values());
        }
    }

    @Test
    void employersAndSchoolsAreInvented() {
        var names = HALVES.stream()
                .flatMap(half -> half.people().values().stream())
                .flatMap(person -> Stream.of(
                                person.experiences().stream().map(Person.Job::company),
                                person.education().stream().map(Person.School::institution),
                                Stream.of(person.posting().company()))
                        .flatMap(each -> each));

        assertThat(names.flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))))
                .doesNotContainAnyElementsOf(REAL);
    }

    private static Stream<Case> cases() {
        return HALVES.stream().flatMap(half -> half.cases().stream());
    }

    private static Map<String, Long> perClass(Stream<Case> cases) {
        return cases.collect(groupingBy(Case::lieClass, counting()));
    }
}
