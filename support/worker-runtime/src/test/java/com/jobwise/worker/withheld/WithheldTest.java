package com.jobwise.worker.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.testsupport.CountedText;
import com.jobwise.worker.cast.Somebody;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {

    private final Withheld withheld =
            Withheld.of(mira("Mira Solvang", "Hansawegen 12, 5003 Bergen, Norway", List.of("Java")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mira@solvang.ch",
                "MIRA@SOLVANG.CH",
                "mira @ solvang.ch",
                "mira (at) solvang dot ch",
                "555 555 0177",
                "555.555\n0177",
                "+1 (555) 555-0177",
                "5550177",
                "https://www.solvang.ch/",
                "www.solvang.ch",
                "solvang.ch",
                "SOLVANG.CH/cv",
                "docs.solvang.ch",
                "linkedin.com/in/mirasol",
                "mirasol",
                "@mirasol",
                "Mira Solvang",
                "Solvang, Mira",
                "mira.solvang",
                "MiraSolvang",
                "Mira",
                "solvang",
                "Hansawegen 12",
                "Hansawegen",
                "5003",
                "Bergen",
                "BERGEN",
                "mir\u00ADa@sol\u200Bvang.ch",
                "\uFF4D\uFF49\uFF52\uFF41"
            })
    void whatIsThePersonsOwnIsWithheldHoweverItIsWritten(String own) {
        var text = "Ask for " + own + " any day";

        assertThat(withheld.isIn(text)).isTrue();
        assertThat(withheld.redacted(text)).isEqualTo("Ask for [withheld] any day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved 120 services to Node.js in 2021",
                "Admired the miracle of solvangium",
                "Wrote ASP.NET and Socket.IO, then C++ and @Override",
                "2015 - 2018",
                "2018-06-01",
                "09.2018 - 10.2020",
                "Grew from 10 000 000 000 to 20 000 000 000 rows",
                "10 000 000 messages a day",
                "0.002 % of 1,000,000",
                "from 40 to 2 a week",
                "Norway is where half of the customers are"
            })
    void otherWordsYearsAndAmountsStay(String text) {
        assertThat(withheld.isIn(text)).isFalse();
        assertThat(withheld.redacted(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ilka@vandersee.example",
                "+49 30 5550 0101",
                "(030) 555-0101",
                "030/5550101",
                "555-555-0101",
                "555 555 0101",
                "555.555.0101",
                "https://vandersee.example/cv",
                "www.vandersee.example",
                "vandersee.dev",
                "github.com/ilka"
            })
    void whatReachesAnybodyIsStruckOutByItsForm(String contact) {
        assertThat(Withheld.byForm("Write to " + contact + " today")).isEqualTo("Write to [withheld] today");
        assertThat(Withheld.byForm("Write to " + contact + ". Today")).doesNotContain(contact);
    }

    @ParameterizedTest
    @CsvSource({
        "May Reading, 'Reading, Berkshire', In May we may go on reading drawings. Reading is part of it",
        "Will Mason, 'Bath, Somerset', I will fit a bath and train a mason",
        "Mark Rust, 'Mobile, Alabama', Wrote mobile apps in Rust and left a mark",
        "Grace Java, 'Java, South Dakota', Java with grace in Java"
    })
    void ordinaryWordsThatAreNamesTooStay(String name, String town, String text) {
        var person = Withheld.of(mira(name, town, List.of("Java", "Rust")));

        assertThat(person.redacted(text)).isEqualTo(text);
        assertThat(person.redacted("Signed " + name + ", " + town)).doesNotContain(name.split(" ")[1]);
    }

    @Test
    void aTownThatIsAnOrdinaryWordIsWithheldWhereItIsANameOnly() {
        var person = Withheld.of(mira("Mira Solvang", "Reading, Berkshire", List.of()));

        assertThat(person.redacted("Moved the office to Reading after reading the lease"))
                .isEqualTo("Moved the office to [withheld] after reading the lease");
    }

    @Test
    void aTownWithinAnEmployersNameIsTheEmployers() {
        assertThat(withheld.redacted("Engineer at Bergen Harbour Board, in Bergen"))
                .isEqualTo("Engineer at Bergen Harbour Board, in [withheld]");
    }

    @Test
    void aTownWithinASkillIsNotThatSkills() {
        var person = Withheld.of(mira("Mira Solvang", "Bergen", List.of("Tours of Bergen", "draw.io", "Booking.com")));

        assertThat(person.redacted("Tours of Bergen, draw.io, Booking.com"))
                .isEqualTo("Tours of [withheld], draw.io, Booking.com");
    }

    @Test
    void aGapIsNeverPrinted() {
        assertThat(Withheld.isLeftIn("Engineer at [Withheld] Consulting")).isTrue();
        assertThat(Withheld.isLeftIn("Nothing was withheld")).isFalse();
    }

    @Test
    void whatIsAskedTwiceIsTheSame() {
        var once = withheld.redacted("Mira, mira@solvang.ch, Bergen, 555 555 0177");

        assertThat(withheld.redacted(once)).isEqualTo(once);
    }

    /** Letters, marks, digits and dots without end are what expressions go back over. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a-", "9", "9 ", "+", "(", "@", "a@", " ", "mira", "mira ", "w", "/", "http"})
    void twiceTheTextIsTwiceTheWork(String part) {
        var pattern = WithheldPattern.of(
                List.of(OwnValues.of(mira("Mira Solvang", "Hansawegen 12, 5003 Bergen", List.of()))));
        var once = CountedText.reads(pattern, part.repeat(2_000));

        assertThat(CountedText.reads(pattern, part.repeat(4_000))).isLessThan(once * 2 + once / 4);
    }

    private static MasterProfile mira(String name, String town, List<String> skills) {
        var job = new Experience(
                UUID.randomUUID(),
                "Engineer",
                "Bergen Harbour Board",
                null,
                "2020",
                null,
                true,
                null,
                List.of(),
                null,
                EnhancementMetadata.NONE);
        return Somebody.with(
                new PersonalInfo(
                        name,
                        "mira@solvang.ch",
                        "+1 555 555 0177",
                        town,
                        "https://www.linkedin.com/in/mirasol/",
                        null,
                        "https://www.solvang.ch/"),
                skills,
                job);
    }
}
