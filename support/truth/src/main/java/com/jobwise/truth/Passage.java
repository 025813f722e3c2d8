package com.jobwise.truth;

import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import com.jobwise.truth.language.Lexeme;
import com.jobwise.truth.language.Lexicon;
import com.jobwise.truth.language.Speech;
import com.jobwise.truth.language.Token;
import com.jobwise.truth.language.Tokens;
import com.jobwise.truth.number.Quantities;
import com.jobwise.truth.number.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A text read once: its words, what is known of each, numbers and named skills. Lines of a source and sentences of a statement alike. */
final class Passage {

    private static final int PART = 10;
    private static final Set<String> JOINING =
            Set.of("and", "while", "but", "whereas", "which", "who", "where", "plus", "und");
    private static final Set<String> HEDGES = Set.of(
            "more",
            "almost",
            "nearly",
            "roughly",
            "approximately",
            "least",
            "most",
            "fewer",
            "less",
            "close",
            "just",
            "only",
            "exceeding",
            "maximum",
            "minimum",
            "circa",
            "ca",
            "plus",
            "well",
            "up",
            "exactly",
            "instead",
            "rather",
            "down",
            "many",
            "much");

    private final String text;
    private final List<Token> tokens;
    private final List<Lexeme> words;
    private final List<Quantity> quantities;
    private final List<SkillMention> mentions;
    private final Speech speech;
    private final int[] inQuantity;
    private final int[] segments;

    Passage(String text, Collection<String> ownSkills) {
        this.text = Quantities.plain(text);
        this.tokens = Tokens.of(this.text);
        this.words = tokens.stream()
                .map(token -> Lexicon.shared().lexeme(token.key()))
                .toList();
        this.mentions = SkillLexicon.standard().mentions(this.text, ownSkills);
        this.quantities = Figures.in(this);
        this.speech = Speech.of(tokens);
        this.inQuantity = new int[tokens.size()];
        for (var i = 0; i < inQuantity.length; i++) {
            inQuantity[i] = quantityOf(tokens.get(i));
        }
        this.segments = segmented(tokens);
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Lexeme> words() {
        return words;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    List<SkillMention> mentions() {
        return mentions;
    }

    Speech speech() {
        return speech;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    Lexeme word(int at) {
        return words.get(at);
    }

    String key(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
    }

    boolean isNumber(int at) {
        return inQuantity[at] >= 0;
    }

    /** Whether the word has a meaning of its own that a source must explain. */
    boolean isContent(int at) {
        return !isNumber(at)
                && !word(at).isFree()
                && !isForeignFunctionWord(at)
                && !isHedge(at)
                && !isFreeOf(at)
                && !Fillers.isFiller(this, at);
    }

    /** "Penalty-free": a negation behind its word. */
    boolean isFreeOf(int at) {
        return at > 0 && key(at).equals("free") && text.charAt(token(at).start() - 1) == '-';
    }

    /** Whether the word may belong to a number behind it. */
    boolean isHedging(int at) {
        return HEDGES.contains(key(at));
    }

    /** "More than", "almost" and the like in front of a number belong to the number. */
    private boolean isHedge(int at) {
        if (!HEDGES.contains(key(at))) {
            return false;
        }
        for (var i = at + 1; i <= at + 2 && i < tokens.size(); i++) {
            if (isNumber(i)) {
                return true;
            }
        }
        return at > 0 && isNumber(at - 1);
    }

    private boolean isForeignFunctionWord(int at) {
        return speech != Speech.ENGLISH && speech != Speech.UNKNOWN && speech.has(key(at));
    }

    private static int[] segmented(List<Token> tokens) {
        var segments = new int[tokens.size()];
        for (var i = 1; i < segments.length; i++) {
            var isNew = tokens.get(i).clause() != tokens.get(i - 1).clause()
                    || JOINING.contains(tokens.get(i).key());
            segments[i] = segments[i - 1] + (isNew ? 1 : 0);
        }
        return segments;
    }

    /** Number of the part between commas, "and", "while" and the like. */
    int segment(int at) {
        return segments[at];
    }

    /** Words apart; those of another part are far. */
    int distance(int one, int other) {
        return Math.abs(one - other) + PART * Math.abs(segments[one] - segments[other]);
    }

    /** Index of the first word at or behind an offset. */
    int indexAt(int offset) {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > offset) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Words covered by a stretch of the text. */
    List<Integer> covered(int start, int end) {
        List<Integer> covered = new ArrayList<>();
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= start && tokens.get(i).end() <= end) {
                covered.add(i);
            }
        }
        return covered;
    }

    private int quantityOf(Token token) {
        for (var i = 0; i < quantities.size(); i++) {
            var quantity = quantities.get(i);
            if (token.start() < quantity.end() && token.end() > quantity.start()) {
                return i;
            }
        }
        return -1;
    }
}
