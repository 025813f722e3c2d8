package com.jobwise.composer.letter;

import com.jobwise.terms.SkillLexicon;
import java.util.Collection;
import java.util.regex.Pattern;

/** The first letter in lower case, unless the first word is a name: an acronym, a product, a nationality. */
record LoweredStart(SkillLexicon lexicon) {

    private static final Pattern NATIONALITY = Pattern.compile(
            "(?:[A-Z]\\w+(?:ish|ese|ian|ean)|German|French|Dutch|Swiss|Greek|Czech|Thai|European|African|Asian|Montessori)");

    String of(String text) {
        var words = text.split(" ", 3);
        var first = words[0];
        var isName = !first.matches("\\p{Lu}[\\p{Ll}’'-]*,?")
                || first.length() == 1 && !first.equals("A")
                || NATIONALITY.matcher(first).matches()
                || words.length > 1 && words[1].matches("\\p{Lu}.*")
                || lexicon.mentions(text).stream()
                        .anyMatch(mention ->
                                mention.start() == 0 && mention.surface().equals(first));
        return isName ? text : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** A word of the posting inside a sentence: "Wound care" at the head of its line is "wound care" here. */
    String term(String surface) {
        return surface.matches("\\p{Lu}\\p{Ll}+[- ]\\p{Ll}.*") ? of(surface) : surface;
    }

    /** A skill inside a sentence: "wound care", but "Kafka" and "Power BI". Single words keep the person's capital. */
    String skill(String name, Collection<String> spelledByPosting) {
        var identity = lexicon.identity(name);
        var isLower = spelledByPosting.stream()
                .anyMatch(surface -> surface.matches("\\p{Ll}.*")
                        && lexicon.identity(surface).equals(identity));
        if (isLower && name.matches("\\p{Lu}\\p{Ll}.*")) {
            return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
        }
        return name.contains(" ") ? of(name) : name;
    }
}
