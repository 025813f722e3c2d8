package com.jobwise.stylist.engine;

import com.jobwise.style.ExtractedStyle.Salutation;
import com.jobwise.terms.style.Letter;
import com.jobwise.terms.style.PhraseList;
import com.jobwise.terms.style.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Greeting and closing without names: only words that any letter may greet with are kept. */
final class SalutationForms {

    private static final PhraseList ADDRESSED = PhraseList.of("""
        there, hiring, manager, team, recruiting, recruitment, recruiter, committee, search, selection, sir, madam, all
        everyone, ladies, gentlemen, morning, afternoon, evening, day\
        """);

    private static final PhraseList LINKS = PhraseList.of("and, or, to, the, whom, it, may, concern");
    private static final PhraseList CAPITALISED = PhraseList.of(
            "hiring, manager, recruiting, recruitment, recruiter, committee, search, selection, sir, madam, team");

    private SalutationForms() {}

    static Salutation of(Letter letter) {
        return new Salutation(greeting(Sentence.wordsOf(letter.greeting())), closing(letter.closing()));
    }

    /** One unknown word may be anybody's name, so the whole address is then replaced. */
    private static String greeting(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        if (words.getFirst().equals("to")) {
            return "To whom it may concern,";
        }
        var addressed = words.subList(1, words.size());
        var known = !addressed.isEmpty() && addressed.stream().allMatch(word -> ADDRESSED.has(word) || LINKS.has(word));
        return capitalised(words.getFirst()) + (known ? address(addressed) : unnamed(words)) + ",";
    }

    private static String address(List<String> words) {
        return words.stream()
                .map(word -> CAPITALISED.has(word) ? capitalised(word) : word)
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static String unnamed(List<String> words) {
        return switch (words.getFirst()) {
            case "dear" -> " Hiring Manager";
            case "hi", "hey" -> words.size() > 1 ? " there" : "";
            case "good" -> words.size() > 1 && ADDRESSED.has(words.get(1)) ? " " + words.get(1) : " day";
            default -> "";
        };
    }

    private static String closing(String formula) {
        return formula.isEmpty() ? "" : capitalised(formula.toLowerCase(Locale.ROOT)) + ",";
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
