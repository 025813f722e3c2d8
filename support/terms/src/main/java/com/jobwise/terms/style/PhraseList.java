package com.jobwise.terms.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A closed list of words and phrases, found in time linear to the text. */
public final class PhraseList {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private PhraseList(String commaSeparated) {
        for (var phrase : commaSeparated.strip().split("\\s*[,\\n]\\s*")) {
            var words = List.of(phrase.split(" "));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(words);
        }
        var longestFirst = Comparator.<List<String>>comparingInt(List::size).reversed();
        byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
    }

    /** @param commaSeparated lower-case phrases, parted by commas or line ends */
    public static PhraseList of(String commaSeparated) {
        return new PhraseList(commaSeparated);
    }

    /** How many words the longest phrase beginning at this index has; 0 where none begins. */
    public int lengthAt(List<String> words, int index) {
        var rest = words.subList(index, words.size());
        for (var phrase : byFirstWord.getOrDefault(words.get(index), List.of())) {
            if (phrase.size() <= rest.size() && rest.subList(0, phrase.size()).equals(phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    /** Occurrences in a sentence, without overlaps. */
    public int count(List<String> words) {
        var found = 0;
        for (var index = 0; index < words.size(); ) {
            var length = lengthAt(words, index);
            found += length > 0 ? 1 : 0;
            index += Math.max(1, length);
        }
        return found;
    }

    /** Whether this one word is in the list by itself. */
    public boolean has(String word) {
        return byFirstWord.containsKey(word) && lengthAt(List.of(word), 0) == 1;
    }
}
