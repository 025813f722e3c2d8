package com.jobwise.composer.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the word after a verb tells about it: an object makes it a deed, a bare preposition often makes it a passive. */
final class Companions {

    private static final Set<String> OBJECT_STARTS = words("""
            a an the this these those my our its their his her each every all both several many most some any no one two three four
            five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds thousands dozens about
            around over nearly almost roughly approximately up more less another other new""");

    private static final Set<String> PREPOSITIONS = words("""
            to for as by in with from on at of into onto under without within across between until since before after during about
            against among via per than""");

    private static final Set<String> PARTICLES =
            words("up out over down off back together through along around forward ahead");

    private static final Set<String> MANAGED_THINGS =
            words("service services hosting cloud care security infrastructure kubernetes it");

    /** Verbs that stand alone before a preposition: "Worked with", but not "Promoted to". */
    private static final Map<String, Set<String>> STANDING_ALONE = Map.ofEntries(
            entry(
                    "to",
                    "learned learnt helped worked volunteered continued started began decided listened responded replied reported contributed presented spoke moved switched travelled traveled returned administer listen speak report"),
            entry(
                    "with",
                    "worked collaborated partnered liaised consulted dealt helped assisted met negotiated engaged qualified communicated graduated finished started began collaborate communicate"),
            entry(
                    "in",
                    "participated worked assisted engaged specialised specialized volunteered helped studied taught lectured succeeded played trained spoke read"),
            entry("for", "worked volunteered cared advocated freelanced studied wrote prepared played cooked"),
            entry("as", "served worked volunteered qualified started trained freelanced began serve"),
            entry(
                    "on",
                    "worked advised reported collaborated lectured consulted presented spoke focused drew wrote volunteered helped advise"),
            entry("at", "worked spoke volunteered taught presented studied lectured helped played"),
            entry("from", "learned worked graduated drew moved translated"),
            entry("into", "looked moved translated"),
            entry("about", "wrote learned spoke lectured learnt"),
            entry("across", "worked collaborated travelled traveled"),
            entry("under", "worked"),
            entry("after", "looked"),
            entry("between", "mediated travelled"));

    private Companions() {}

    /** An article, a number or a quantity follows: the word before is a deed for certain. */
    static boolean startsObject(String word) {
        return OBJECT_STARTS.contains(lower(word)) || word.matches("[£$€#~]?\\d.*");
    }

    /** A preposition this verb does not go with: likely "was promoted to", "used by". */
    static boolean looksPassive(String verb, String next) {
        var lower = lower(next);
        return PREPOSITIONS.contains(lower)
                && !STANDING_ALONE.getOrDefault(lower, Set.of()).contains(lower(verb));
    }

    /** "Managed services provider": a name, not a deed. */
    static boolean formsName(String verb, String next) {
        return lower(verb).equals("managed") && MANAGED_THINGS.contains(lower(next));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(lower(word));
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(lower(word));
    }

    private static Map.Entry<String, Set<String>> entry(String preposition, String verbs) {
        return Map.entry(preposition, words(verbs));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String block) {
        return Set.copyOf(List.of(block.strip().split("\\s+")));
    }
}
