package com.jobwise.composer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.posting.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that could be a fact stands in a document unless the person, or for title and company the posting, put it there. */
class ClosedWorldTest {

    /** Fixed words with a capital, written down here by hand. */
    private static final Set<String> FIXED = Set.of(
            "I",
            "I'd",
            "I'm",
            "I've",
            "SUMMARY",
            "SKILLS",
            "EXPERIENCE",
            "EARLIER",
            "OTHER",
            "PROJECTS",
            "EDUCATION",
            "CERTIFICATIONS",
            "LANGUAGES",
            "Technical",
            "Soft",
            "Technologies",
            "Honors",
            "Present",
            "GPA",
            "ID",
            "Dear",
            "Hiring",
            "Manager",
            "Committee",
            "Hi",
            "Kind",
            "Best",
            "Yours",
            "Cheers",
            "Thank",
            "Thanks",
            "My",
            "You",
            "Your",
            "At",
            "In",
            "As",
            "From",
            "Since",
            "Before",
            "Earlier",
            "Furthermore",
            "Moreover",
            "Among",
            "For",
            "This",
            "Here",
            "The",
            "Please",
            "With",
            "Most",
            "Let",
            "Should",
            "One",
            "Any",
            "May",
            "More",
            "Just",
            "Could",
            "Would",
            "It",
            "Over",
            "Within",
            "Holding",
            "Hello",
            "Sir",
            "Madam",
            "Regards",
            "Warm",
            "Dana",
            "Mwangi",
            "Obolara",
            "Pay");

    @Test
    void noResumeStatesAFactTheProfileDoesNotHold() {
        for (var made : Documents.resumes()) {
            var allowed = new World(made.request().profile()).tokens();
            allowed.addAll(FIXED);
            assertThat(unknown(made.document().contentText(), allowed))
                    .as("%s", made)
                    .isEmpty();
            assertThat(unknown(made.document().contentStructured().toString(), withKeys(allowed)))
                    .as("%s", made)
                    .isEmpty();
        }
    }

    @Test
    void noLetterStatesAFactTheProfileDoesNotHold() {
        for (var made : Documents.letters()) {
            var allowed = new World(made.request().profile()).tokens();
            allowed.addAll(FIXED);
            var ofPosting = new LinkedHashSet<>(allowed);
            ofPosting.addAll(World.ofPosting(made.request().posting()));
            for (var claim : made.document().claims()) {
                var isPosting = claim.verdict().equals("POSTING");
                var within = isPosting ? ofPosting : allowed;
                assertThat(unknown(isPosting ? withoutTerms(claim, made) : claim.text(), within))
                        .as("%s%n%s", claim, made)
                        .isEmpty();
            }
        }
    }

    @Test
    void figuresDatesAndNamesStandWithWhatTheyBelongTo() {
        for (var made : Stream.concat(Documents.resumes().stream(), Documents.letters().stream())
                .toList()) {
            var facts = new BoundFacts(made.request().profile(), FIXED);
            for (var claim : made.document().claims()) {
                if (!claim.verdict().equals("POSTING")) {
                    assertThat(facts.strange(claim.text()))
                            .as("%s%n%s", claim, made)
                            .isEmpty();
                }
            }
        }
    }

    /** The one sentence that quotes words of the posting: they have to be in a requirement. */
    private static String withoutTerms(Claim claim, Documents.Made made) {
        var text = claim.text();
        if (!text.contains("posting")) {
            return text;
        }
        var requirements = made.request().posting().requirements().stream()
                .map(Requirement::text)
                .collect(Collectors.joining("\n"));
        var quoted = text.replaceAll(
                "^(?:(?:I note that y|Y)our posting (?:mentions|refers to)|You mention|I saw|I read of) | in your posting\\.$|\\.$",
                "");
        assertThat(quoted.split(", | and "))
                .allSatisfy(term -> assertThat(requirements).containsIgnoringCase(term));
        return text.split(" ")[0];
    }

    @Test
    void whatTheExtractorIsForItFinds() {
        assertThat(FactExtractor.facts("Cut cost at Acme GmbH by 40 % with C++ in March 2019, three times"))
                .contains("Acme", "GmbH", "40", "C++", "March", "2019", "three");
        var invented = unknown(
                "I led 45 people at Netflix", new World(Documents.people().getFirst()).tokens());
        assertThat(invented).contains("45", "Netflix");
    }

    /** One planted lie of each kind in a true document; every one has to be seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        40 million scans          | 45 million scans
        under four seconds        | under three seconds
        seven engineers           | nine engineers
        one in 9,000              | one in 90,000
        Fernweiler Paketnetz GmbH | Fernweiler Parcels GmbH
        Senior Backend Engineer   | Principal Backend Engineer
        Apr 2022                  | Apr 2021
        Apr 2022                  | Aug 2022
        Kafka event pipeline      | Pulsar event pipeline
        Spring Boot               | Quarkus
        Bachelor of Science       | Master of Science
        Hochschule Tegelsee       | Hochschule Havelsee
        31 %                      | 39 %
        HL7 FHIR Implementer      | CISSP FHIR Implementer
        23 hospitals              | 23 hospices
        """)
    void aPlantedLieIsFound(String truth, String lie) {
        var made = Documents.made(Requests.resume(
                ExamplePeople.named("ilka-vandersee"), ExamplePostings.named("payments-backend-engineer")));
        var lines = made.document().claims().stream().map(Claim::text).toList();

        assertThat(lines)
                .anyMatch(line -> line.contains(truth))
                .allSatisfy(line -> assertThat(strange(line, made)).isEmpty());
        assertThat(lines.stream()
                        .filter(line -> line.contains(truth))
                        .map(line -> strange(line.replace(truth, lie), made)))
                .isNotEmpty()
                .noneMatch(List::isEmpty);
    }

    private static List<String> strange(String line, Documents.Made made) {
        var allowed = new World(made.request().profile()).tokens();
        allowed.addAll(FIXED);
        return Stream.concat(
                        unknown(line, allowed).stream(),
                        new BoundFacts(made.request().profile(), FIXED).strange(line).stream())
                .toList();
    }

    private static List<String> unknown(String text, Set<String> allowed) {
        return FactExtractor.facts(text).stream()
                .filter(fact -> !allowed.contains(fact))
                .toList();
    }

    private static Set<String> withKeys(Set<String> allowed) {
        var keys = new LinkedHashSet<>(allowed);
        keys.addAll(List.of("studyType", "startDate", "endDate", "expiryDate", "credentialId", "LinkedIn", "GitHub"));
        return keys;
    }
}
