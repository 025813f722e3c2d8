package com.jobwise.stylist.engine;

import com.jobwise.terms.style.PhraseList;
import com.jobwise.terms.style.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns of phrase: formulae of letters, as far as the writer goes on in words that any letter may have ("I look forward to hearing
 * from you"), and beginnings the writer repeats.
 */
final class SignaturePhrases {

    private static final int MOST = 6;
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:()\"–—]|\\.\\.\\.|…|\\s-\\s");

    private static final PhraseList FORMULAE = PhraseList.of("""
        i look forward to, i am looking forward to, i'm looking forward to, i am passionate about, i'm passionate about
        i am excited about, i'm excited about, i am excited to, i'm excited to, i am excited by, i'm excited by, i am eager to
        i'm eager to, i am keen to, i'm keen to, i am confident that, i'm confident that, i am convinced that, i'm convinced that
        i am certain that, i am sure that, i'm sure, i firmly believe, i strongly believe, i believe that, i truly believe
        i would welcome, i'd welcome, i would love to, i'd love to, i would be delighted to, i'd be delighted to
        i would be happy to, i'd be happy to, i would be glad to, i'd be glad to, i would be pleased to, i would be grateful for
        i would be most grateful for, i should be grateful for, i should be most grateful for, i should therefore be most grateful for
        i would appreciate, i'd appreciate, i remain at your disposal, i remain, i take pride in, i pride myself on, i take great pride in
        i am proud of, i am proud to, i'm proud of, i'm proud to, i thrive in, i thrive on, i enjoy, i care about
        i care deeply about, i am drawn to, i'm drawn to, i was drawn to, what drew me to, what excites me, what draws me to
        i am writing to, i'm writing to, i wish to, i have always been, i've always been, i am particularly, i am grateful for
        it would be a pleasure to, it would be an honour to, it would be an honor to, it would be a privilege to
        thank you for, thanks for, thank you very much for, many thanks for, please do not hesitate to, please don't hesitate to
        please feel free to, please find, feel free to, i am happy to, i'm happy to, i'm glad to, i am available, i'm good with
        i'm not great at, here i am\
        """);

    /** Say nothing until something follows. */
    private static final PhraseList NEEDS_MORE = PhraseList.of("""
        i enjoy, i remain, i wish to, i am writing to, i'm writing to, i believe that, thank you for, thanks for, please find
        i'm sure, i am particularly, i have always been, i've always been, i am sure that, thank you very much for
        many thanks for, feel free to, i would welcome, i'd welcome, i would appreciate, i'd appreciate, i am available
        what draws me to, what drew me to, i was drawn to, i'm drawn to, i am drawn to, i am happy to, i'm happy to, i'm glad to\
        """);

    private SignaturePhrases() {}

    /** With "I" and the first letter capitalised, in the order of the sample, without repeats and without its names or skills. */
    static List<String> in(Sample sample) {
        var clauses = sample.sentences().stream()
                .flatMap(one -> CLAUSE_END.splitAsStream(one.text()))
                .map(Sentence::wordsOf)
                .filter(words -> !words.isEmpty())
                .toList();
        var formulae = clauses.stream().flatMap(SignaturePhrases::formulae);
        return Stream.concat(formulae, RepeatedBeginnings.in(clauses).stream())
                .filter(phrase -> !sample.names().occurIn(phrase))
                .map(SignaturePhrases::written)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> formulae(List<String> clause) {
        List<String> found = new ArrayList<>();
        for (var index = 0; index < clause.size(); ) {
            var length = FORMULAE.lengthAt(clause, index);
            if (length > 0) {
                var phrase = LetterPhrase.from(clause.subList(index, clause.size()), length);
                if (!isBare(phrase, length)) {
                    found.add(String.join(" ", phrase));
                }
            }
            index += Math.max(1, length);
        }
        return found.stream();
    }

    private static boolean isBare(List<String> phrase, int formula) {
        return phrase.size() == formula && NEEDS_MORE.lengthAt(phrase, 0) == formula;
    }

    private static String written(String phrase) {
        var words = Stream.of(phrase.split(" "))
                .map(word -> word.equals("i") || word.startsWith("i'") ? "I" + word.substring(1) : word)
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
