package com.jobwise.terms.style;

import com.jobwise.terms.style.Letter.Paragraph;

/** Counts once through a letter what the figures are made of. */
final class FigureCount {

    private static final PhraseList FIRST_PERSON = PhraseList.of("""
        i, i'm, i've, i'd, i'll, me, my, mine, myself, we, we're, we've, we'd, we'll, us, our, ours, ourselves\
        """);

    int paragraphs;
    int sentences;
    int bullets;
    int words;
    long squaredWords;
    int letters;
    int spelledWords;
    int syllables;
    int several;
    int passive;
    int questions;
    int exclamations;
    int contractions;
    int firstPerson;
    int transitions;
    int markers;

    static FigureCount of(Letter letter) {
        var count = new FigureCount();
        letter.paragraphs().forEach(count::add);
        return count;
    }

    private void add(Paragraph paragraph) {
        paragraphs++;
        sentences += paragraph.sentences().size();
        bullets += paragraph.bullets() ? paragraph.sentences().size() : 0;
        paragraph.sentences().forEach(this::add);
    }

    private void add(Sentence sentence) {
        var length = sentence.words().size();
        words += length;
        squaredWords += (long) length * length;
        several += Clauses.several(sentence) ? 1 : 0;
        passive += Passive.in(sentence) ? 1 : 0;
        questions += sentence.endsWith('?') ? 1 : 0;
        exclamations += sentence.endsWith('!') ? 1 : 0;
        contractions += Contractions.in(sentence);
        transitions += Transitions.in(sentence).size();
        markers += Formality.markers(sentence);
        sentence.words().forEach(this::add);
    }

    private void add(String word) {
        firstPerson += FIRST_PERSON.has(word) ? 1 : 0;
        var spelled = (int) word.codePoints().filter(Character::isLetter).count();
        letters += spelled;
        spelledWords += spelled > 0 ? 1 : 0;
        syllables += Syllables.of(word);
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    double perSentence(int part) {
        return ratio(part, sentences);
    }

    double per100Words(int part) {
        return ratio(100.0 * part, words);
    }
}
