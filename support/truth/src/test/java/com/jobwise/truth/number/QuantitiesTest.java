package com.jobwise.truth.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jobwise.truth.number.Quantity.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,243 parcels | 1243 | ''",
                "1 243 parcels | 1243 | ''",
                "sixty calls | 60 | ''",
                "eighteen people | 18 | ''",
                "twenty-eight pupils | 28 | ''",
                "one hundred and twenty stalls | 120 | ''",
                "a dozen vans | 12 | ''",
                "a pair of skates | 2 | ''",
                "1.5M euros | 1500000 | €",
                "£65,000 | 65000 | £",
                "40 % | 40 | %",
                "forty percent | 40 | %",
                "15 percentage points | 15 | points",
                "two hours | 7200 | s",
                "120 minutes | 7200 | s",
                "one day | 86400 | s",
                "three years | 36 | month",
                "18 years old | 18 | ''",
                "42 km² | 42000000 | m²",
                "42 square kilometres | 42000000 | m²",
                "3 t | 3000 | kg",
                "3 tonnes | 3000 | kg",
                "80 kilograms | 80 | kg",
            })
    void aNumberIsReadInAnySpelling(String text, double value, String unit) {
        var all = Quantities.in(text);

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().value()).isCloseTo(value, within(1e-6));
        assertThat(all.getFirst().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from 40 to 25 minutes | from | to",
                "takes one day instead of three | to | from",
                "to 3 steps from 7 | to | from",
                "took nine days, now four | from | to",
                "one hour now, not two | to | from",
                "from 31 % up to 44 % | from | to",
            })
    void theOrderOfTwoNumbersDoesNotChangeWhichCameFirst(String text, String first, String second) {
        assertThat(Quantities.in(text)).extracting(Quantity::role).containsExactly(first, second);
    }

    @Test
    void aUnitSaidOnceHoldsForBothNumbers() {
        assertThat(Quantities.in("from three days to one"))
                .extracting(Quantity::unit)
                .containsExactly("s", "s");
    }

    @Test
    void upToIsABoundAndFromUpToIsNot() {
        assertThat(Quantities.in("up to 30 pupils").getFirst().hedge()).isEqualTo(Hedge.UNDER);
        assertThat(Quantities.in("from 20 up to 30 pupils").getLast().hedge()).isEqualTo(Hedge.EXACT);
    }
}
