package com.jobwise.composer.match;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.Denied;
import com.jobwise.generation.MatchReport.Gate;
import com.jobwise.posting.Importance;
import com.jobwise.posting.Requirement;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Years, degree, permit or licence, language: what a posting may turn somebody away for. Beside the score, never in it. What a
 * profile does not say is {@code unverified}, not {@code fail}.
 */
final class Gates {

    static final String PASS = "pass";
    static final String FAIL = "fail";
    static final String UNVERIFIED = "unverified";

    private final List<GateCheck> checks;
    private final SkillLexicon lexicon;

    /** One kind of gate. */
    interface GateCheck {
        /** Empty when the requirement is no such gate. */
        Optional<Gate> check(String requirement);
    }

    Gates(SkillLexicon lexicon, DocumentRequest request) {
        this.lexicon = lexicon;
        var profile = request.profile();
        this.checks = List.of(
                new YearsGate(lexicon, profile.experiences(), Career.asOf(request)),
                new DegreeGate(profile.education()),
                new PermitGate(
                        profile.skills().certifications(), Career.asOf(request).today()),
                new LanguageGate(profile.skills().languages()));
    }

    /** True where a requirement is nothing but a gate: there is no word in it to look for. */
    static boolean isGate(String requirement) {
        return YearsGate.isAsked(requirement)
                || DegreeLevel.in(requirement) > 0
                || GateWords.PERMIT.matcher(requirement).find()
                || LanguageGate.asked(requirement).isPresent();
    }

    List<Gate> of(List<Requirement> requirements) {
        return requirements.stream().flatMap(this::of).toList();
    }

    private Stream<Gate> of(Requirement requirement) {
        var text = Denied.without(requirement.text());
        List<Gate> gates = new ArrayList<>();
        checks.forEach(check -> check.check(text).ifPresent(gates::add));
        if (gates.isEmpty() && isUnmeasurable(text)) {
            gates.add(new Gate("other", text, UNVERIFIED, "States no word that could be looked for in a document."));
        }
        return gates.stream().map(gate -> asStated(gate, requirement));
    }

    private boolean isUnmeasurable(String text) {
        return lexicon.mentions(text).isEmpty()
                && GeneralWords.tellingStems(text).isEmpty();
    }

    private static Gate asStated(Gate gate, Requirement requirement) {
        var because =
                requirement.importance() == Importance.NICE ? gate.because() + " Preferred only." : gate.because();
        return new Gate(gate.kind(), requirement.text(), gate.result(), because);
    }
}
