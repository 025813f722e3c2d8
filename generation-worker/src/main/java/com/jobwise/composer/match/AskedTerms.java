package com.jobwise.composer.match;

import com.jobwise.composer.choice.Denied;
import com.jobwise.composer.match.Asked.Term;
import com.jobwise.composer.text.OwnText;
import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a posting asks for: its requirements or, where it states none, its keywords. */
final class AskedTerms {

    private final SkillLexicon lexicon;

    AskedTerms(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Requirements with at least one thing to look for, each text once. */
    List<Asked> of(JobPosting posting) {
        return requirements(posting).stream()
                .map(this::asked)
                .filter(asked -> !asked.groups().isEmpty())
                .toList();
    }

    /** As the posting states them, without what it says it does not ask for. */
    static List<Requirement> requirements(JobPosting posting) {
        var stated = posting.requirements().isEmpty() ? keywords(posting) : posting.requirements();
        var seen = new LinkedHashSet<String>();
        return stated.stream()
                .filter(requirement -> !Denied.without(requirement.text()).isEmpty())
                .filter(requirement -> seen.add(requirement.text()))
                .toList();
    }

    private static List<Requirement> keywords(JobPosting posting) {
        var said = Stream.of(posting.description(), posting.rawText())
                .map(OwnText::line)
                .flatMap(text -> text.isEmpty() ? Stream.empty() : Words.sentences(text).stream())
                .toList();
        return posting.parsedKeywords().stream()
                .map(OwnText::line)
                .filter(keyword -> !keyword.isEmpty() && !isOnlyDenied(keyword, said))
                .map(keyword -> new Requirement(keyword, Importance.CORE))
                .toList();
    }

    private static boolean isOnlyDenied(String keyword, List<String> sentences) {
        var naming = sentences.stream().filter(one -> one.contains(keyword)).toList();
        return !naming.isEmpty()
                && naming.stream().noneMatch(one -> Denied.without(one).contains(keyword));
    }

    private Asked asked(Requirement requirement) {
        var text = Denied.without(requirement.text());
        var mentions = lexicon.mentions(text);
        var skills = mentions.stream()
                .filter(mention -> !GateWords.isGateWord(mention.surface()))
                .toList();
        if (!skills.isEmpty()) {
            return new Asked(requirement.text(), requirement.importance(), Alternatives.groups(text, skills));
        }
        var opensGate = !mentions.isEmpty() || Gates.isGate(text);
        var stems = GeneralWords.tellingStems(text);
        return new Asked(
                requirement.text(),
                requirement.importance(),
                opensGate || stems.isEmpty() ? List.of() : List.of(List.of(Term.words(text, stems))));
    }
}
