package com.jobwise.composer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.generation.GeneratedDocument.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence is the person's own, a mechanical change of it, or one of the fixed phrases. */
class SentenceOriginTest {

    /** Every phrase that is not the person's, written down here by hand. {@code …} stands for names. */
    private static final List<Pattern> FIXED = Provenance.patterns("""
            I(?: a|')m applying for the .+ (?:job|position)(?: at .+)?\\.
            I(?: woul|')d like to apply for the .+ role(?: at .+)?\\.
            Here is my application for the .+ role(?: at .+)?\\.
            Please consider me for the .+ role(?: at .+)?\\.
            Please consider my application for the .+ position(?: at .+)?\\.
            I(?: woul|')d like to apply for the position of .+
            This is my application for the .+ position(?: at .+)?\\.
            I(?: a|')m writing to apply for the position of .+
            Please accept this letter as my application for the position of .+
            I(?: woul|')d like to submit my application for the position of .+
            With this letter, I wish to apply for the position of .+
            I(?: a|')m interested in the .+ (?:job|position)(?: at .+)?\\.
            This letter (?:was sent as my|was written as an|is submitted as an) application for the .+
            I(?: woul|')d like the .+ job(?: at .+)?\\.
            The .+ job(?: at .+)? is what this letter is about\\.
            I want to talk with you about the .+ role(?: at .+)?\\.
            This letter was written for the .+ (?:job|position)(?: at .+)?\\.
            I(?: woul|')d like to fill the .+ position(?: at .+)?\\.
            The .+ position(?: at .+)? is the reason for this letter\\.
            I(?: woul|')d like to talk with you about the .+ position(?: at .+)?\\.
            I wish to be a candidate for the position of .+
            The position of .+ is the subject of this letter\\.
            This letter concerns the position of .+
            This letter is addressed to you in respect of the position of .+
            Would you (?:consider me|consider my application|read my application|accept this letter as my application) for the .+\\?
            I (?:saw|read of) .+ in your posting\\.
            I note that your posting refers to .+
            I(?: a|')m interested in the .+ position(?: at .+)? and would like to apply for it\\.
            The .+ (?:role|position)(?: at .+)? interests me(?:, and I(?: woul|')d like to apply for it)?\\.
            I(?: woul|')d like to be considered for the .+
            I(?: a|')m writing to express my interest in the position of .+
            Please accept this letter as an expression of my interest in the position of .+
            I wish to express my interest in the position of .+ and to submit my application\\.
            Your posting (?:mentions|refers to) .+
            You mention .+ in your posting\\.
            I(?: woul|')d (?:be glad to talk about it|be happy to tell you more|like to talk with you about the job)(?:, and I thank you for .+)?\\.
            Thank(?:s| you) for (?:reading|your time|your time and consideration|considering my application)\\.
            Thank you for (?:your time and your consideration|your consideration of my application)\\.
            I(?: woul|')d (?:welcome the chance to talk about the position with you|be glad to tell you more in an interview)(?:, and I thank you for .+)?\\.
            I(?: woul|')d be happy to discuss my application with you(?:, and I thank you for .+)?\\.
            I(?: woul|')d be grateful for the opportunity to discuss my application with you in an interview(?:, and I thank you for .+)?\\.
            I(?: woul|')d appreciate the opportunity to present my qualifications to you in an interview(?:, and I thank you for .+)?\\.
            I(?: woul|')d be pleased to provide any further information that you may require(?:, and I thank you for .+)?\\.
            Let me know if you(?: woul|')d like to talk(?:, and I thank you for .+)?\\.
            Please let me know if you(?: woul|')d like to know more(?:, and I thank you for .+)?\\.
            Should you require any further information, I(?: woul|')d be pleased to provide it(?:, and I thank you for .+)?\\.
            I'd love to come by(?:, and I thank you for .+)?\\.
            Just call or write if you want to know more\\.
            More can be told (?:when we meet|in an interview)\\.
            Please get in touch if you would like to know more\\.
            Any further information will be provided at your request\\.
            It would be a pleasure to discuss my application with you in an interview\\.
            (?:Could we talk about the job|May I tell you more in an interview|May I present my qualifications to you in an interview)\\?
            I(?: woul|')d be (?:happy|glad) to, and (?:I thank you|thanks) for .+
            It would be a pleasure, and I thank you for .+
            Thank(?:s| you) for [a-z ]+[.!]
            """);

    /** Fixed beginnings in front of names from the profile. */
    private static final Pattern NAMING = Pattern.compile(
            "^(?:My (?:current|last|most recent) (?:job|role) (?:is|was) |One of my current (?:jobs|roles) is "
                    + "|At present, (?:I hold the position of |one of the positions I hold is )|Most recently, I held the position of "
                    + "|I (?:studied|study) |I hold th(?:is|ese) certificates?: |My skills include |My languages include )");

    /** The article of "the University of Exewater", and nothing else, may be added. */
    private static final Pattern SCHOOL = Pattern.compile(" at the (?=(?:University|College|Institute) of )");

    private static final Pattern TOPIC =
            Pattern.compile("^(?:(?:From [\\w ]+? to|In) [\\w ]+?, I held|Since [\\w ]+?, I have held) the position of "
                    + "|(?i:\\b(?:in this|within that|over my time in that|holding that) position, )");

    @Test
    void everySentenceOfALetterIsOwnOrFixed() {
        for (var made : Documents.letters()) {
            for (var claim : made.document().claims()) {
                if (claim.section().equals("paragraph") || claim.section().equals("skills")) {
                    check(claim, made);
                }
            }
        }
    }

    /** An achievement is told from its own position only: other positions' words do not count. */
    private static void check(Claim claim, Documents.Made made) {
        if (claim.sources().isEmpty()) {
            assertThat(FIXED)
                    .as("%s%n%s", claim, made)
                    .anyMatch(pattern -> pattern.matcher(claim.text()).matches());
            return;
        }
        var world = new World(made.request().profile());
        var texts = new ArrayList<>(
                claim.sources().stream().flatMap(id -> world.of(id).stream()).toList());
        if (claim.section().equals("skills")) {
            texts.addAll(made.request().profile().skills().technical());
            texts.addAll(made.request().profile().skills().soft());
        }
        var own = TOPIC.matcher(NAMING.matcher(claim.text()).replaceFirst("")).replaceAll("");
        own = SCHOOL.matcher(own).replaceFirst(" at ");
        var isList = NAMING.matcher(claim.text()).find();
        assertThat(new Provenance(texts, isList ? 1 : 2).stranger(own))
                .as("%s%n%s", claim, made)
                .isEmpty();
    }

    @Test
    void everyLineOfAResumeIsTheProfilesOwn() {
        for (var made : Documents.resumes()) {
            var world = new World(made.request().profile());
            for (var claim : made.document().claims()) {
                if (claim.verdict().equals("VERBATIM")) {
                    assertThat(claim.sources().stream()
                                    .flatMap(id -> world.of(id).stream())
                                    .map(SentenceOriginTest::oneLine))
                            .as("%s", claim)
                            .contains(claim.text());
                }
            }
        }
    }

    @Test
    void everyPrintedLineIsInTheLedgerInOrder() {
        for (var made : Documents.resumes()) {
            var printed = oneLine(made.document().contentText().replaceAll("(?m)^- ", ""));
            var cursor = 0;
            for (var claim : made.document().claims()) {
                var at = printed.replace(" |", "").indexOf(claim.text().replace(" |", ""), cursor);
                assertThat(at).as("%s%n%s", claim, made).isGreaterThanOrEqualTo(0);
                cursor = at + claim.text().replace(" |", "").length();
            }
        }
    }

    @Test
    void aLetterIsNothingButItsLedger() {
        for (var made : Documents.letters()) {
            var claims = made.document().claims().stream().map(Claim::text).collect(Collectors.joining(" "));
            assertThat(oneLine(made.document().contentText()).replace(" |", "")).isEqualTo(claims.replace(" |", ""));
        }
    }

    @Test
    void theCheckerKnowsAStranger() {
        var own = new Provenance(List.of("Reduced latency by 40 % in Kafka", "Tindra Payments"), 2);
        assertThat(own.stranger("At Tindra Payments, I reduced latency by 40 % in Kafka."))
                .isEmpty();
        assertThat(own.stranger("At Tindra Payments, I greatly reduced latency by 40 %."))
                .contains("greatly");
        assertThat(own.stranger("At Tindra Payments, I reduced latency by 45 %."))
                .isPresent();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
