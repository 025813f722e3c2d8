package com.jobwise.e2e.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Letters in two opposite styles differ in every trait that the style worker measures, in the direction in which the samples differ:
 * sixteen applications, measured again by the same code. {@code -Djobwise.style.table=true} prints the figures.
 */
@Execution(ExecutionMode.CONCURRENT)
class StyleShowsTest {

    static Stream<Arguments> everyTraitByEveryWriter() {
        return Stream.of(Letters.values())
                .flatMap(writer -> Trait.all().stream().map(trait -> Arguments.of(writer, trait)));
    }

    @ParameterizedTest
    @MethodSource("everyTraitByEveryWriter")
    void lettersDifferAsTheirSamplesDo(Letters writer, Trait trait) {
        var more = writer.measured(trait.more()).stream().mapToDouble(trait::of).toArray();
        var less = writer.measured(trait.less()).stream().mapToDouble(trait::of).toArray();
        var opposed =
                IntStream.range(0, more.length).filter(i -> more[i] < less[i]).count();
        print(writer, trait, more, less, opposed);

        assertThat(trait.of(Samples.style(trait.more()))).isGreaterThan(trait.of(Samples.style(trait.less())));
        assertThat(mean(more)).as("mean of all letters").isGreaterThan(mean(less));
        assertThat((double) opposed / more.length)
                .as("letters the other way round")
                .isLessThanOrEqualTo(trait.opposed());
    }

    /** A trait that somebody adds to the measures must be taken up here, or said not to be followed. */
    @Test
    void noMeasureIsForgotten() {
        var known = Stream.concat(Trait.all().stream().map(Trait::name), Trait.NOT_FOLLOWED.stream())
                .collect(Collectors.toSet());
        assertThat(new TreeSet<>(Samples.style("plain").measures().keySet())).allMatch(known::contains);
    }

    private static double mean(double[] figures) {
        return IntStream.range(0, figures.length)
                .mapToDouble(i -> figures[i])
                .average()
                .orElse(0);
    }

    private static void print(Letters writer, Trait trait, double[] more, double[] less, long opposed) {
        if (Boolean.getBoolean("jobwise.style.table")) {
            var ties = IntStream.range(0, more.length)
                    .filter(i -> more[i] == less[i])
                    .count();
            System.out.printf(
                    "| %s | %s | %s %.2f, %s %.2f | %.2f | %.2f | %d | %d |%n",
                    writer,
                    trait,
                    trait.more(),
                    trait.of(Samples.style(trait.more())),
                    trait.less(),
                    trait.of(Samples.style(trait.less())),
                    mean(more),
                    mean(less),
                    ties,
                    opposed);
        }
    }
}
