package com.jobwise.composer.match;

import com.jobwise.composer.text.Verdict;
import com.jobwise.generation.GeneratedDocument.Claim;
import java.util.List;
import java.util.Set;

/**
 * A line that may answer a requirement.
 *
 * @param declared it only lists names (skills, technologies) without saying what was done with them
 */
public record DocumentLine(String text, boolean declared) {

    private static final Set<String> OWN =
            Set.of(Verdict.VERBATIM.name(), Verdict.JOINED.name(), Verdict.REWORDED.name());

    /** Lines that name the person, not what they did. */
    private static final Set<String> NO_EVIDENCE = Set.of("name", "contact", "languages", "signature");

    /** What a document says of the person; fixed phrases and words of the posting prove nothing. */
    public static List<DocumentLine> of(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> OWN.contains(claim.verdict())
                        && !claim.sources().isEmpty()
                        && !NO_EVIDENCE.contains(claim.section()))
                .map(claim -> new DocumentLine(claim.text(), isList(claim)))
                .toList();
    }

    private static boolean isList(Claim claim) {
        return claim.section().equals("skills") || claim.text().startsWith("Technologies: ");
    }
}
