package com.jobwise.terms;

import java.util.Collection;
import java.util.List;

final class StandardSkillLexicon implements SkillLexicon {

    static final SkillLexicon INSTANCE = new StandardSkillLexicon();

    @Override
    public String identity(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public List<SkillMention> mentions(String text) {
        return List.of();
    }

    @Override
    public List<SkillMention> mentions(String text, Collection<String> alsoKnown) {
        return List.of();
    }
}
