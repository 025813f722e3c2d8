package com.jobwise.composer.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.CountedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTextTest {

    @Test
    void invisibleCharactersAndStrayWhiteSpaceGo() {
        assertThat(OwnText.line(" Cut\u200B cost\u0007\tby\u00A040\u202F%\n now \uFEFF"))
                .isEqualTo("Cut cost by 40 % now");
        assertThat(OwnText.line("\u202Eevil\u202C")).isEqualTo("evil");
        assertThat(OwnText.line(null)).isEmpty();
    }

    @Test
    void joinersInsideWordsAndEmojiStay() {
        assertThat(OwnText.line("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(OwnText.line("👩\u200D🔧")).isEqualTo("👩\u200D🔧");
    }

    @Test
    void aListMarkGoesAndAMinusStays() {
        assertThat(OwnText.bullet("• Cut cost")).isEqualTo("Cut cost");
        assertThat(OwnText.bullet(" - Cut cost")).isEqualTo("Cut cost");
        assertThat(OwnText.bullet("-5 % churn")).isEqualTo("-5 % churn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trained 15 lecturers",
                "£640k of margin",
                "cut by a third",
                "99.2 % availability",
                "twelve wards",
                "CHF 400 saved"
            })
    void aFigureOfOnesOwnIsAQuantity(String line) {
        assertThat(Quantity.isIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved to Java 17",
                "Audited for ISO 27001",
                "In 2019 and 2020",
                "Read HL7 v2 and CAMT.053",
                "On call 24/7"
            })
    void aVersionAYearOrAStandardIsNone(String line) {
        assertThat(Quantity.isIn(line)).isFalse();
    }

    @Test
    void wrappedLinesKeepToTheColumnsAndLoseNothing() {
        var text = "Kept a route of elevators at work ".repeat(12).strip();
        var wrapped = WrappedText.of("- ", text);
        assertThat(wrapped.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WrappedText.COLUMNS));
        assertThat(wrapped.replace("\n ", "").substring(2).replaceAll(" +", " "))
                .isEqualTo(text);
    }

    @Test
    void aScriptWithoutSpacesIsBrokenAndAnAddressIsNot() {
        var chinese = "负责支付系统的设计与开发".repeat(20);
        assertThat(WrappedText.of("", chinese).lines()).hasSizeGreaterThan(1);
        assertThat(WrappedText.of("", chinese).replace("\n", "")).isEqualTo(chinese);
        var address = "https://solvang.example/" + "a".repeat(200);
        assertThat(WrappedText.of("", "See " + address)).contains(address);
    }

    @Test
    void partsBreakBetweenBarsWithoutOne() {
        var parts = String.join(" | ", "a".repeat(50), "b".repeat(40), "c");
        assertThat(WrappedText.ofParts(parts)).isEqualTo("a".repeat(50) + " | " + "b".repeat(40) + "\nc");
    }

    @Test
    void aDescriptionIsSplitWithoutLosingAByte() {
        var text = "Asked 'where is my parcel?', with care. Then I left.";
        var described = Described.of(text);
        var all = IntStream.range(0, described.parts().size()).boxed().toList();
        assertThat(described.text(all)).isEqualTo(text);
        assertThat(described.isList()).isFalse();
    }

    @Test
    void aDescriptionOfMarkedLinesIsAList() {
        var described = Described.of("- Ran the bar\n- Closed the till\n");
        assertThat(described.isList()).isTrue();
        assertThat(described.parts()).containsExactly("Ran the bar", "Closed the till");
        assertThat(described.text(List.of(1, 7))).isEqualTo("Closed the till");
    }

    @Test
    void aLineOfThousandsOfListMarksCostsItsLength() {
        var once = CountedText.reads(OwnText.LIST_MARK, "- ".repeat(5_000) + "x");

        assertThat(CountedText.reads(OwnText.LIST_MARK, "- ".repeat(10_000) + "x"))
                .isLessThan(once * 2 + once / 4);
        assertThat(OwnText.bullet("- ".repeat(10_000) + "x")).isEqualTo("x");
    }
}
