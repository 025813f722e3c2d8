package com.jobwise.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class StandardSkillLexicon implements SkillLexicon {

    static final SkillLexicon INSTANCE = new StandardSkillLexicon(AliasTable.shipped());

    private static final AliasTrie NO_OTHERS = new AliasTrie(List.of());
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}&&[^.#]]+|[\\s\\p{P}&&[^#)]]+$");
    private static final Pattern GAP = Pattern.compile("(?:\\s|\\p{Z})+|(?<=\\p{L})[-\\u2010\\u2011](?=\\p{L})");

    /** An own name this short is matched in its own case: {@code IT}, {@code UX}. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{0,4}");

    private final AliasTable table;
    private final AliasTrie trie;

    StandardSkillLexicon(AliasTable table) {
        this.table = table;
        this.trie = new AliasTrie(table.aliases());
    }

    @Override
    public String identity(String name) {
        return table.identity(trimmed(name))
                .or(() -> table.identity(IN_BRACKETS.matcher(name).replaceAll("")))
                .orElseGet(() -> normalised(name));
    }

    @Override
    public List<SkillMention> mentions(String text) {
        return mentions(text, List.of());
    }

    @Override
    public List<SkillMention> mentions(String text, Collection<String> alsoKnown) {
        var pieces = Piece.of(text);
        var others = alsoKnown.isEmpty() ? NO_OTHERS : new AliasTrie(aliases(alsoKnown));
        var reading =
                new Reading(text, pieces, alsoKnown.stream().map(this::identity).toList());
        for (var at = 0; at < pieces.size(); ) {
            var candidate = candidate(reading, others, at);
            at = candidate == null ? at + 1 : candidate.end();
            if (candidate != null) {
                reading.add(candidate);
            }
        }
        return reading.mentions();
    }

    private @Nullable Candidate candidate(Reading reading, AliasTrie others, int at) {
        var known = reading.longest(trie.from(reading.pieces(), at), at);
        var own = others == NO_OTHERS ? null : reading.longest(others.from(reading.pieces(), at), at);
        if (known == null || own == null) {
            return known == null ? own : known;
        }
        return own.end() > known.end() ? own : known;
    }

    /** Names of the table are found by the table, with its guards. */
    private List<Alias> aliases(Collection<String> names) {
        List<Alias> aliases = new ArrayList<>();
        for (var name : names) {
            if (table.identity(name).isEmpty() && !normalised(name).isEmpty()) {
                var guard = ACRONYM.matcher(name.strip()).matches() ? Guard.EXACT : Guard.NONE;
                aliases.add(new Alias(identity(name), name.strip(), guard));
            }
        }
        return aliases;
    }

    private static String normalised(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC).replace('’', '\'');
        return GAP.matcher(trimmed(composed)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }
}
