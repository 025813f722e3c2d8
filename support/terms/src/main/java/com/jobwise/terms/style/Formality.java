package com.jobwise.terms.style;

/**
 * How formal a text is, 0 (chatty) to 1 (very formal): a weighted sum of four parts, each 0 to 1.
 *
 * <pre>
 *   0.30  contractions     1 for none, 0 from 4 per 100 words on
 *   0.25  sentence length  0 up to a mean of 8 words, 1 from 28 on
 *   0.25  word length      0 up to a mean of 4.0 letters, 1 from 5.6 on
 *   0.20  markers          0.5 + 0.2 x (formal - chatty markers per 100 words), within 0 and 1
 * </pre>
 *
 * <p>Formal markers are words such as "furthermore", "whom" and "at your disposal"; chatty ones "folks", "a lot", a sentence
 * beginning with "And", an exclamation mark. A text without words is neither: 0.5.
 */
final class Formality {

    static final PhraseList FORMAL_MARKERS = PhraseList.of("""
        furthermore, moreover, consequently, therefore, thus, hence, accordingly, nevertheless, nonetheless, additionally
        hereby, herewith, whilst, whom, whose, shall, upon, pursuant, regarding, concerning, aforementioned, endeavour
        endeavor, prior to, in order to, with regard to, with respect to, in respect of, at your disposal, i am writing to
        i remain, should any, should you, i should, most grateful, grateful for, considerable, esteemed, respectfully, kindly
        to whom, enclosed, please find, the position of, the post of, having, i wish to, would be of, for your consideration
        i would welcome, do not hesitate, in particular, particular concern, not only, it would be\
        """);

    static final PhraseList CHATTY_MARKERS = PhraseList.of("""
        really, pretty, kind of, sort of, a lot, lots, stuff, guys, guy, folks, gonna, wanna, gotta, yeah, yep, nope, okay, ok
        hey, awesome, cool, super, totally, honestly, basically, actually, just, a bit, anyway, big fan, fun, crazy, huge, tons
        love, thing, things, so here, here i am, to be honest, you know, i guess, i mean, come by, drop by, get back\
        """);

    private static final PhraseList CHATTY_BEGINNINGS =
            PhraseList.of("and, but, so, plus, anyway, well, oh, now, then");

    private Formality() {}

    /** Formal markers less chatty ones. */
    static int markers(Sentence sentence) {
        var words = sentence.words();
        var chatty = CHATTY_MARKERS.count(words)
                + (CHATTY_BEGINNINGS.has(words.getFirst()) ? 1 : 0)
                + (sentence.endsWith('!') ? 1 : 0);
        return FORMAL_MARKERS.count(words) - chatty;
    }

    static double of(double contractionsPer100, double meanWords, double averageWordLength, double markersPer100) {
        var formality = 0.30 * (1 - share(contractionsPer100, 0, 4))
                + 0.25 * share(meanWords, 8, 28)
                + 0.25 * share(averageWordLength, 4.0, 5.6)
                + 0.20 * Math.clamp(0.5 + 0.2 * markersPer100, 0, 1);
        return Math.clamp(formality, 0, 1);
    }

    private static double share(double figure, double none, double all) {
        return Math.clamp((figure - none) / (all - none), 0, 1);
    }
}
