package com.jobwise.composer.match;

import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the parts a reader looks for are there, each worth the same. */
final class Completeness {

    private Completeness() {}

    /** Contact, summary, dated experience, education, skills. */
    static double ofResume(List<Claim> claims, MasterProfile profile) {
        var sections = sections(claims);
        var person = profile.personalInfo();
        var reachable = !OwnText.isBlank(person.email()) || !OwnText.isBlank(person.phone());
        return share(
                reachable,
                sections.contains("summary"),
                sections.contains("experience")
                        && profile.experiences().stream().allMatch(Completeness::isDated),
                sections.contains("education"),
                sections.contains("skills"));
    }

    /** Greeting, the position named, something the person did, a closing, a name under it. */
    static double ofLetter(List<Claim> claims, JobPosting posting) {
        var sections = sections(claims);
        return share(
                sections.contains("greeting"),
                claims.stream().anyMatch(claim -> namesPosition(claim, posting)),
                claims.stream()
                        .anyMatch(claim -> claim.section().equals("paragraph")
                                && !claim.sources().isEmpty()),
                sections.contains("closing"),
                sections.contains("signature"));
    }

    /** A fixed phrase that does, or a model's sentence that has the title in it. */
    private static boolean namesPosition(Claim claim, JobPosting posting) {
        var title = posting.title();
        return claim.verdict().equals("POSTING")
                || claim.verdict().equals("REWORDED")
                        && !title.isEmpty()
                        && claim.text().contains(title);
    }

    private static boolean isDated(Experience one) {
        return !one.startDate().isEmpty();
    }

    private static Set<String> sections(List<Claim> claims) {
        return claims.stream().map(Claim::section).collect(Collectors.toSet());
    }

    private static double share(Boolean... parts) {
        return Stream.of(parts).filter(part -> part).count() / (double) parts.length;
    }
}
