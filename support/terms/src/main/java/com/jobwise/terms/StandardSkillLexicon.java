package com.jobwise.terms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class StandardSkillLexicon implements SkillLexicon {

    static final SkillLexicon INSTANCE = new StandardSkillLexicon(AliasTable.shipped());

    /** Bounded, as are names: a page of open brackets must not be read once for each of them. */
    static final Pattern IN_BRACKETS = Pattern.compile("\\s{0,8}\\([^)]{0,200}\\)");

    private static final Pattern EDGE = Pattern.compile("[\\s\\p{P}]");
    static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]++|(?<=\\p{L})[-\\u2010\\u2011](?=\\p{L})");

    /** An own name this short is matched in its own case: {@code IT}, {@code UX}. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{0,4}");

    private final AliasTable table;
    private final AliasTrie trie;

    /** A ranking or a document asks about many lines with the same names, and a worker has many people's at once. */
    private final LoadingCache<Set<String>, OwnNames> own = Caffeine.newBuilder()
            .maximumSize(32)
            .expireAfterAccess(Duration.ofMinutes(1))
            .scheduler(Scheduler.systemScheduler())
            .build(this::madeReady);

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
        var known = own.get(new LinkedHashSet<>(alsoKnown));
        var reading = new Reading(text, Piece.of(text), known.identities());
        for (var at = 0; at < reading.pieces().size(); ) {
            var candidate = candidate(reading, known.trie(), at);
            at = candidate == null ? at + 1 : candidate.end();
            if (candidate != null) {
                reading.add(candidate);
            }
        }
        return reading.mentions();
    }

    private @Nullable Candidate candidate(Reading reading, AliasTrie others, int at) {
        var known = reading.longest(trie.from(reading.pieces(), at), at);
        var own = reading.longest(others.from(reading.pieces(), at), at);
        if (known == null || own == null) {
            return known == null ? own : known;
        }
        return own.end() > known.end() ? own : known;
    }

    private OwnNames madeReady(Set<String> names) {
        var identities = names.stream().map(this::identity).collect(Collectors.toSet());
        return new OwnNames(identities, new AliasTrie(unknownToTable(names)));
    }

    /** Names of the table are found by the table, with its guards. */
    private List<Alias> unknownToTable(Set<String> names) {
        return names.stream()
                .filter(name ->
                        table.identity(name).isEmpty() && !normalised(name).isEmpty())
                .map(name -> new Alias(identity(name), name.strip(), guard(name.strip())))
                .toList();
    }

    private static Guard guard(String name) {
        return ACRONYM.matcher(name).matches() ? Guard.EXACT : Guard.NONE;
    }

    private static String normalised(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC).replace('’', '\'');
        return GAP.matcher(trimmed(composed)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String name) {
        var end = name.length();
        while (end > 0 && isEdge(name, end - 1, "#)")) {
            end--;
        }
        var start = 0;
        while (start < end && isEdge(name, start, ".#")) {
            start++;
        }
        return name.substring(start, end);
    }

    private static boolean isEdge(String name, int at, String kept) {
        return kept.indexOf(name.charAt(at)) < 0
                && EDGE.matcher(name).region(at, at + 1).matches();
    }
}
