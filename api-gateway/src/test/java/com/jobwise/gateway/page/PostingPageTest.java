package com.jobwise.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.EmploymentType;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingPageTest {

    private static final String POSTING = """
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Night Porter &amp; Clerk",
             "hiringOrganization": {"@type": "Organization", "name": "Hotel Rosenlicht"},
             "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Halle", "addressCountry": {"name": "DE"}}},
             "employmentType": ["PART_TIME"], "jobLocationType": "TELECOMMUTE",
             "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR", "value": {"@type": "QuantitativeValue", "minValue": 2400, "maxValue": "2800", "unitText": "MONTH"}},
             "description": "<p>We keep the house quiet.</p><h3>Requirements</h3><ul><li>German at C1</li><li>3+ years at a desk</li></ul>",
             "jobBenefits": "Free meals", "skills": ["Opera PMS", "German at C1"]}
            """;

    @Test
    void markupIsReadFieldByField() {
        var read = read(script(POSTING));

        assertThat(read.title()).isEqualTo("Night Porter & Clerk");
        assertThat(read.company()).isEqualTo("Hotel Rosenlicht");
        assertThat(read.location()).isEqualTo("Halle, DE");
        assertThat(read.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(read.remote()).isTrue();
        assertThat(read.salary()).isEqualTo("EUR 2,400 - 2,800 per month");
        assertThat(read.text()).isEqualTo("""
                Night Porter & Clerk
                Hotel Rosenlicht
                Halle, DE

                We keep the house quiet.

                Requirements

                - German at C1
                - 3+ years at a desk

                Requirements:
                - Opera PMS

                Benefits:
                - Free meals""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\": \"BreadcrumbList\"}, %s]",
                "{\"@graph\": [{\"@type\": \"WebSite\"}, %s]}",
                "{\"@type\": \"WebPage\", \"mainEntity\": %s}",
                "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": %s}]}",
                "\n  %s  \n",
                "[[%s]]"
            })
    void markupIsFoundWhereverSitesPutIt(String around) {
        assertThat(read(script(around.formatted(POSTING))).company()).isEqualTo("Hotel Rosenlicht");
        assertThat(read(script("{broken") + script(around.formatted(POSTING))).company())
                .isEqualTo("Hotel Rosenlicht");
        assertThat(read(script(around.formatted(
                                POSTING.replace("\"JobPosting\"", "[\"Thing\", \"http://schema.org/JobPosting\"]"))))
                        .company())
                .isEqualTo("Hotel Rosenlicht");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"value": 52000}                                                            | CHF 52,000
            {"value": {"value": 24.5, "unitText": "HOUR"}}                               | CHF 24.5 per hour
            {"value": {"minValue": 90000, "maxValue": 90000, "unitText": "YEAR"}}        | CHF 90,000 per year
            {"value": {"maxValue": "120,000"}}                                          | CHF 120,000
            {"value": {"minValue": 0, "maxValue": 0}}                                   |
            {"value": {"minValue": 1e900000}}                                           |
            {"value": {"minValue": "competitive"}}                                      |
            {}                                                                          |
            """)
    void payIsWrittenAsALine(String salary, String line) {
        var posting = POSTING.replaceFirst(
                "\"baseSalary\": .*?\\}\\},", "\"salaryCurrency\": \"CHF\", \"baseSalary\": " + salary + ",");

        assertThat(read(script(posting)).salary()).isEqualTo(line);
    }

    @Test
    void severalPlacesAndOddShapesAreRead() {
        var posting = """
                {"@type": "JobPosting", "title": "Porter", "hiringOrganization": "Rosenlicht", "employmentType": "FULL_TIME, CONTRACTOR",
                 "jobLocation": [{"address": "Halle"}, {"address": {"addressLocality": "Jena", "addressRegion": "TH"}}, {"address": "Halle"}, 7, null],
                 "description": "&lt;p&gt;Nights &amp;amp; days&lt;/p&gt;",}
                """;
        var read = read(script(posting));

        assertThat(read.company()).isEqualTo("Rosenlicht");
        assertThat(read.location()).isEqualTo("Halle / Jena, TH / 7");
        assertThat(read.text()).contains("Nights & days");
        assertThat(read.remote()).isNull();
    }

    @Test
    void aPageWithoutMarkupIsReadAsAPersonWouldCopyIt() {
        var read = read("""
                <html><head><title>Careers</title><style>p {}</style></head><body>
                <nav><a>Home</a></nav><header>Cookies!</header>
                <main><h1>Night Porter</h1><p>Hotel Rosenlicht<br>Halle</p><h2>What you bring</h2>
                <ul><li>German <b>at C1</b></li><li>Calm</li></ul><table><tr><td>Pay</td><td>EUR 2,400</td></tr></table>
                <p hidden>planted</p><script>evil()</script></main><footer>Imprint</footer></body></html>
                """);

        assertThat(read.title()).isNull();
        assertThat(read.text()).isEqualTo("""
                Night Porter

                Hotel Rosenlicht
                Halle

                What you bring

                - German at C1
                - Calm

                Pay EUR 2,400""");
    }

    @Test
    void aHeadingOutsideTheMainPartIsPutBefore() {
        assertThat(read("<header><h1>Porter</h1></header><main><p>Nights.</p></main>")
                        .text())
                .startsWith("Porter")
                .endsWith("Nights.");
        assertThat(read("<div id=app></div><script>render()</script>").text()).isEmpty();
        assertThat(read("").text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, windows-1252", "utf-8, utf-8", "utf-16, utf-16", "utf-8, no-such-charset", "utf-8, "})
    void theCharsetIsTheServersOrThePages(String written, String said) {
        var html = "<html><head><meta charset=utf-8></head><body><main>Bäcker für Köln gesucht</main></body></html>";
        var page = new WebPage(URI.create("https://x.example/"), html.getBytes(Charset.forName(written)), said);

        assertThat(PostingPage.read(page).text()).isEqualTo("Bäcker für Köln gesucht");
    }

    @Test
    void absurdPagesAreSurvived() {
        assertThat(read("<div>".repeat(20_000) + "Porter").text()).isEqualTo("Porter");
        assertThat(read(script("[".repeat(900) + "]".repeat(900)) + "<main>Porter</main>")
                        .text())
                .isEqualTo("Porter");
        assertThat(read(script("{\"@graph\":".repeat(60) + POSTING + "}".repeat(60)) + "<main>Porter</main>")
                        .text())
                .isEqualTo("Porter");
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static MarkedPosting read(String html) {
        return PostingPage.read(
                new WebPage(URI.create("https://x.example/"), html.getBytes(StandardCharsets.UTF_8), "utf-8"));
    }
}
