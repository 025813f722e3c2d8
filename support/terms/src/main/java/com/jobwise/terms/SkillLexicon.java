package com.jobwise.terms;

import java.util.Collection;
import java.util.List;

/** Which names mean the same skill. An alias table decides, never a similarity. */
public interface SkillLexicon {

    /** The lexicon shipped with JobWise; immutable and shared. */
    static SkillLexicon standard() {
        return StandardSkillLexicon.INSTANCE;
    }

    /** Canonical identity of a skill name ({@code K8s} gives {@code kubernetes}); unknown names give their normalised self. */
    String identity(String name);

    /** Known skills named in a text, left to right, without overlaps; words that are also plain English need their context. */
    List<SkillMention> mentions(String text);

    /** Like {@link #mentions(String)}, and also finds these names (a person's own skills), by alias and in their own spelling. */
    List<SkillMention> mentions(String text, Collection<String> alsoKnown);

    default boolean same(String one, String other) {
        return identity(one).equals(identity(other));
    }
}
