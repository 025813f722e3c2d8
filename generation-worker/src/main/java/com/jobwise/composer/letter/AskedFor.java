package com.jobwise.composer.letter;

import com.jobwise.composer.choice.Denied;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.profile.MasterProfile;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import com.jobwise.terms.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a posting asks for, for the choice of what a letter says beside the evidence. */
final class AskedFor {

    private static final Pattern DEGREE = Pattern.compile(
            "\\b(?:degree|bachelor|master['’]s|diploma|BSN|BSc|MSc|PhD|graduate)\\b", Pattern.CASE_INSENSITIVE);

    private final SkillLexicon lexicon;
    private final List<String> requirements;
    private final Set<String> known;
    private final Set<String> skills;
    private final Set<String> surfaces;

    AskedFor(SkillLexicon lexicon, JobPosting posting, MasterProfile profile) {
        this.lexicon = lexicon;
        this.requirements = posting.requirements().stream()
                .sorted(Comparator.comparing(Requirement::importance))
                .map(requirement -> Denied.without(requirement.text()))
                .toList();
        this.known = ListedSkill.of(profile).stream().map(ListedSkill::name).collect(Collectors.toSet());
        var mentions = requirements.stream()
                .flatMap(text -> lexicon.mentions(text, known).stream())
                .toList();
        this.skills =
                mentions.stream().map(SkillMention::identity).collect(Collectors.toCollection(LinkedHashSet::new));
        this.surfaces = mentions.stream().map(SkillMention::surface).collect(Collectors.toSet());
    }

    boolean skill(String name) {
        return skills.contains(lexicon.identity(name));
    }

    /** Spellings of skills as they stand in the posting. */
    Set<String> surfaces() {
        return surfaces;
    }

    boolean degree() {
        return requirements.stream().anyMatch(text -> DEGREE.matcher(text).find());
    }

    boolean language(String name) {
        var word = Pattern.compile("\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b");
        return requirements.stream()
                .anyMatch(text -> word.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    /** A certificate whose name shares a known skill or two words with one requirement. */
    boolean certificate(String name) {
        var own = new HashSet<>(Words.stems(name));
        var named = identities(name);
        return requirements.stream()
                .anyMatch(text -> identities(text).stream().anyMatch(named::contains)
                        || new HashSet<>(Words.stems(text))
                                        .stream().filter(own::contains).count()
                                >= 2);
    }

    /** How many telling words a sentence shares with the posting. */
    int likeness(String sentence) {
        var own = new HashSet<>(Words.stems(sentence));
        var asked = requirements.stream()
                .flatMap(text -> Words.stems(text).stream())
                .collect(Collectors.toSet());
        own.retainAll(asked);
        return own.size();
    }

    private Set<String> identities(String text) {
        return lexicon.mentions(text, known).stream()
                .map(SkillMention::identity)
                .collect(Collectors.toSet());
    }
}
