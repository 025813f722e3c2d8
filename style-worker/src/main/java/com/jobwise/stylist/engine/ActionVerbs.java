package com.jobwise.stylist.engine;

import com.jobwise.terms.style.PhraseList;
import com.jobwise.terms.style.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The verbs by which writers tell what they do or did: behind "I" or "we", and in the past also behind "and" or a comma while the
 * sentence still tells of the same person.
 */
final class ActionVerbs {

    private static final int MOST = 8;
    private static final int WORDS_BETWEEN = 5;

    /** Words and the commas between them; possessive, so that no length exhausts the stack. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]++(?:['-][\\p{L}\\p{N}]++)*+|[,;]");

    private static final PhraseList WRITER = PhraseList.of("i, i've, i'd, i'll, i'm, we, we've, we'd, we'll, we're");

    private static final PhraseList BETWEEN = PhraseList.of("""
        have, has, had, been, am, are, was, were, be, also, then, just, can, could, will, would, should, did, do, may, must
        always, often, now, still, even, once, first, later, soon, recently, mostly, usually, like, love, enjoy, wish, want
        hope, to, both, personally, having, and\
        """);

    /** Behind these the plain form of a verb is a noun: "I have work", "I love design". */
    private static final PhraseList TAKES_NOUN =
            PhraseList.of("have, has, had, am, are, was, were, be, been, like, love, enjoy, wish, want, hope");

    private static final PhraseList SAME_AS_PARTICIPLE = PhraseList.of("run, cut, set, become");

    private static final PhraseList OTHERS =
            PhraseList.of("you, they, he, she, it, who, which, that, there, whose, whom, what, this, these, where");

    private final Map<String, String> firstForms = new HashMap<>();
    private final List<String> found = new ArrayList<>();
    private String previous = "";
    private int wordsLeft;
    private boolean aboutWriter;
    private boolean onlyPast;

    private ActionVerbs() {}

    /** In the form first used, the most frequent first; never a word that may be a name or skill of the sample. */
    static List<String> in(Sample sample) {
        var verbs = new ActionVerbs();
        sample.sentences().forEach(verbs::read);
        var allowed = verbs.found.stream().filter(verb -> !sample.names().occurIn(verb));
        return Frequency.most(allowed.toList(), MOST);
    }

    private void read(Sentence sentence) {
        expect(false, 0, false);
        TOKEN.matcher(sentence.text().toLowerCase(Locale.ROOT)).results().forEach(token -> {
            read(token.group());
            previous = token.group();
        });
    }

    private void read(String token) {
        if (WRITER.has(token)) {
            expect(true, WORDS_BETWEEN, false);
        } else if (OTHERS.has(token)) {
            expect(false, 0, false);
        } else if (wordsLeft > 0 && isVerbHere(token)) {
            found.add(firstForms.computeIfAbsent(VerbForms.base(token).orElse(token), _ -> token));
            wordsLeft = 0;
        } else if (aboutWriter && wordsLeft == 0 && (token.equals(",") || token.equals("and"))) {
            expect(true, 2, true);
        } else {
            wordsLeft = BETWEEN.has(token) || token.endsWith("ly") ? wordsLeft - 1 : 0;
        }
    }

    private void expect(boolean writer, int words, boolean pastOnly) {
        aboutWriter = writer;
        wordsLeft = words;
        onlyPast = pastOnly;
    }

    private boolean isVerbHere(String token) {
        var base = VerbForms.base(token);
        if (base.isEmpty()) {
            return false;
        }
        var plain = base.get().equals(token);
        if (onlyPast) {
            return !plain && !token.endsWith("ing");
        }
        return !plain || SAME_AS_PARTICIPLE.has(token) || !TAKES_NOUN.has(previous);
    }
}
