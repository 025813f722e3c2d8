package com.jobwise.composer.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The article that the clipped language of resumes leaves out: "Led team of 5" reads "led a team of 5" in a letter. */
final class Articles {

    private static final Set<String> COUNTED = Set.copyOf(List.of("""
            algorithm analysis api app application campaign catalogue class clinic club codebase committee course curriculum dashboard
            database department division engine event exhibition framework gateway group guide integration interface kit ledger
            library manual microservice migration model module monitor network newsletter office pipeline plan platform playbook
            plugin podcast policy portal procedure process product program programme project prototype redesign report repository
            review roadmap rollout scheduler schema script series server service site solution squad store strategy suite survey
            system team template tool toolkit training unit warehouse website wiki workbook workflow workshop""".split("\\s+")));

    private static final Set<String> ENDS_PHRASE = Set.of(
            "of", "for", "with", "that", "which", "who", "in", "to", "on", "at", "from", "by", "and", "using", "across",
            "into", "where", "as", "between");

    private static final int LONGEST_PHRASE = 4;

    private Articles() {}

    /** The words behind a verb, with "a" or "an" in front where they begin with one counted thing and no article. */
    static String completed(String object) {
        var words = object.split(" ");
        for (var i = 0; i < Math.min(LONGEST_PHRASE, words.length); i++) {
            var word = words[i];
            if (isStop(word, i)) {
                return object;
            }
            if (COUNTED.contains(word.replaceAll("[,;:.]$", "").toLowerCase(java.util.Locale.ROOT))
                    && endsPhrase(words, i)) {
                return before(words[0]) + " " + object;
            }
        }
        return object;
    }

    /** "a" or "an", by sound as far as spelling tells. */
    static String before(String word) {
        if (word.matches("[A-Z]{2,}.*|[A-Z]\\d.*|[A-Z]")) {
            return "AEFHILMNORSX".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
        }
        var lower = word.toLowerCase(java.util.Locale.ROOT);
        if (lower.matches("(?:uni(?!n|m)|us[aeu]|eu|one\\b|once|ub|uk).*")) {
            return "a";
        }
        return lower.matches("(?:[aeiou]|hour|honest|honou?r|heir).*") ? "an" : "a";
    }

    private static boolean isStop(String word, int position) {
        return Companions.startsObject(word)
                || Companions.isPreposition(word)
                || word.endsWith("'s")
                || word.endsWith("’s")
                || position == 0 && word.endsWith("ing")
                || Arrays.asList("and", "or", "&").contains(word)
                || word.matches(".*[,;:.]$") && !COUNTED.contains(word.replaceAll("[,;:.]$", ""));
    }

    private static boolean endsPhrase(String[] words, int at) {
        return words[at].matches(".*[,;:.]$")
                || at + 1 == words.length
                || ENDS_PHRASE.contains(words[at + 1])
                || words[at + 1].matches("[a-z]+ing|\\(.*");
    }
}
