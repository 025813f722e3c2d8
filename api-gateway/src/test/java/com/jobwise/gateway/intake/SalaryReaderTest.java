package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            $95k-$120k                          | 95000   | 120000  | USD | YEAR
            $95k to $120k                       | 95000   | 120000  | USD | YEAR
            Salary $155-190k, by experience     | 155000  | 190000  | USD | YEAR
            78,000 to 92,000 EUR                | 78000   | 92000   | EUR | YEAR
            75.000 – 90.000 EUR per year        | 75000   | 90000   | EUR | YEAR
            68 000 to 82 000 EUR per year       | 68000   | 82000   | EUR | YEAR
            CHF 5'200 – 5'600 per month         | 5200    | 5600    | CHF | MONTH
            3.150 € bis 3.500 € brutto im Monat | 3150    | 3500    | EUR | MONTH
            32 000 à 36 000 € brut annuel       | 32000   | 36000   | EUR | YEAR
            28.000 – 34.000 € brutos anuales    | 28000   | 34000   | EUR | YEAR
            £17.80 TO £21.50 PER HOUR           | 17.8    | 21.5    | GBP | HOUR
            £450 per day                        | 450     | 450     | GBP | DAY
            $1,450–$1,700 weekly                | 1450    | 1700    | USD | WEEK
            PLN 120–150 per hour                | 120     | 150     | PLN | HOUR
            ₹12–16 LPA                          | 1200000 | 1600000 | INR | YEAR
            R480 000 – R560 000 per annum       | 480000  | 560000  | ZAR | YEAR
            S$4,200 to S$5,000 per month        | 4200    | 5000    | SGD | MONTH
            CAD $31 to $34 per hour             | 31      | 34      | CAD | HOUR
            $36-$44 CAD/hr                      | 36      | 44      | CAD | HOUR
            Up to £78,000 plus bonus            |         | 78000   | GBP | YEAR
            From US$1,100 per month             | 1100    |         | USD | MONTH
            £26,400 per year                    | 26400   | 26400   | GBP | YEAR
            2.500,00 € im Monat                 | 2500    | 2500    | EUR | MONTH
            13,50 € de l'heure                  | 13.5    | 13.5    | EUR | HOUR
            """)
    void readsBasePay(String line, String min, String max, String currency, Period period) {
        var salary = Read.withHead(line).salary();

        assertThat(salary).isNotNull();
        assertThat(salary.min()).isEqualTo(min == null ? null : new java.math.BigDecimal(min));
        assertThat(salary.max()).isEqualTo(max == null ? null : new java.math.BigDecimal(max));
        assertThat(salary.currency()).isEqualTo(currency);
        assertThat(salary.period()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5,000 sign-on bonus",
                "OTE £60,000",
                "We raised £28m last spring",
                "$2.00/hr shift premium",
                "Annual sales of $6.2M",
                "A training budget of €1,200 a year",
                "$300 a year toward skis",
                "Competitive salary",
                "45p a mile"
            })
    void otherMoneyIsNotPay(String benefit) {
        assertThat(Read.text("Driver\nQuillon Ltd\n\nBenefits\n- " + benefit + "\n")
                        .salary())
                .isNull();
    }

    @Test
    void basePayWinsOverTheBonusBesideIt() {
        assertThat(Read.withHead("Salary £40,000, bonus of £5,000 a year").salaryRange())
                .isEqualTo("£40,000");
    }

    @Test
    void plainDollarInCanadaIsCanadian() {
        var salary = Read.withHead("Calgary, Canada", "$31 to $34 per hour").salary();

        assertThat(salary).isNotNull().extracting(Salary::currency).isEqualTo("CAD");
    }

    @Test
    void payOfOtherJobsIsNotRead() {
        assertThat(Read.text(
                                "Driver\nQuillon Ltd\n\nYou drive.\n\nPeople also viewed\nLoader, £13.10 - £15.00 per hour\n")
                        .salary())
                .isNull();
    }
}
