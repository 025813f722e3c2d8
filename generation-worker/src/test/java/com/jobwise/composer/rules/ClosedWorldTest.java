package com.jobwise.composer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.posting.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
            "One",
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

    /** The one sentence that quotes words of the posting: they have to be in a requirement. */
    private static String withoutTerms(Claim claim, Documents.Made made) {
        var text = claim.text();
        if (!text.contains("posting")) {
            return text;
        }
        var requirements = made.request().posting().requirements().stream()
                .map(Requirement::text)
                .collect(Collectors.joining("\n"));
        var quoted =
                text.replaceAll("^(?:Your posting (?:mentions|refers to)|You mention) | in your posting\\.$|\\.$", "");
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
