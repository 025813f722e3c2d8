package com.jobwise.stylist.engine;

import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.style.Letter;
import com.jobwise.terms.style.PhraseList;
import com.jobwise.terms.style.Sentence;
import com.jobwise.terms.style.TextFigures;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sample letter with what several traits are read from.
 *
 * @param sentences of its prose
 * @param names words that may be a name, a number or a skill of the sample and so must not be repeated
 */
record Sample(Letter letter, List<Sentence> sentences, TextFigures figures, SampleNames names, int skillMentions) {

    private static final PhraseList WARM = PhraseList.of("""
        passionate, passion, excited, exciting, delighted, thrilled, love, loved, enjoy, enjoyed, enjoying, happy, glad
        inspired, inspiring, wonderful, heart, proud, grateful, pleasure, honoured, honored, eager, keen, joy, enthusiastic
        enthusiasm, admire, admired, warm, warmly, care deeply, cherish, rewarding, fun, people, together\
        """);

    /** So many skills per 100 words read like a bare list of tools: density 1. */
    private static final double NOTHING_BUT_SKILLS = 20;

    static Sample of(String text, SkillLexicon lexicon) {
        var letter = Letter.of(text);
        var sentences = letter.sentences();
        var mentions = lexicon.mentions(sentences.stream().map(Sentence::text).collect(Collectors.joining("\n")));
        return new Sample(
                letter, sentences, TextFigures.of(letter), SampleNames.of(sentences, mentions), mentions.size());
    }

    int words() {
        return figures.extent().words();
    }

    double skillMentionsPer100Words() {
        return per100Words(skillMentions);
    }

    /** 0 to 1. */
    double technicalDensity() {
        return Math.min(1, skillMentionsPer100Words() / NOTHING_BUT_SKILLS);
    }

    double warmWordsPer100Words() {
        return per100Words(
                sentences.stream().mapToInt(one -> WARM.count(one.words())).sum());
    }

    /** Small words that only English has, among all words; 0 to 1. */
    double englishRatio() {
        var english = sentences.stream()
                .flatMap(one -> one.words().stream())
                .filter(English::isFunctionWord)
                .count();
        return words() == 0 ? 0 : (double) english / words();
    }

    private double per100Words(int count) {
        return words() == 0 ? 0 : 100.0 * count / words();
    }
}
