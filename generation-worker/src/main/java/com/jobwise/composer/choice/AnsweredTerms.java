package com.jobwise.composer.choice;

import com.jobwise.composer.text.OwnText;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.profile.MasterProfile;
import com.jobwise.ranking.RankedItem;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of the posting that lines of the person answer literally: the ranking named the pair, and the same skill stands in the
 * requirement and in the line. Likeness alone ties nothing to anything.
 */
public final class AnsweredTerms {

    private final SkillLexicon lexicon;
    private final Set<String> known;
    private final Set<String> requirements;

    public AnsweredTerms(SkillLexicon lexicon, JobPosting posting, MasterProfile profile) {
        this.lexicon = lexicon;
        this.known = ListedSkill.of(profile).stream().map(ListedSkill::name).collect(Collectors.toSet());
        this.requirements =
                posting.requirements().stream().map(Requirement::text).collect(Collectors.toSet());
    }

    /** As the posting writes them, strongest evidence first, each skill once. */
    public List<String> in(RankedItem item, Collection<String> lines) {
        var bullets = lines.stream().map(OwnText::bullet).toList();
        Map<String, String> bySkill = new LinkedHashMap<>();
        for (var evidence : item.evidence() == null ? List.<RankedItem.Evidence>of() : item.evidence()) {
            if (requirements.contains(OwnText.line(evidence.requirement())) && isQuoted(evidence.quote(), bullets)) {
                var answered = mentions(evidence.quote()).stream()
                        .map(SkillMention::identity)
                        .collect(Collectors.toSet());
                mentions(Denied.without(evidence.requirement())).stream()
                        .filter(mention -> answered.contains(mention.identity()))
                        .forEach(mention -> bySkill.putIfAbsent(mention.identity(), mention.surface()));
            }
        }
        return List.copyOf(bySkill.values());
    }

    private List<SkillMention> mentions(String text) {
        return lexicon.mentions(OwnText.line(text), known);
    }

    private static boolean isQuoted(String quote, List<String> bullets) {
        var words = OwnText.bullet(quote);
        return !words.isEmpty() && bullets.stream().anyMatch(line -> line.contains(words));
    }
}
