package com.jobwise.stylist.engine;

import com.jobwise.terms.style.PhraseList;

/** Small words that only English has: a sixth of an English letter or more, next to nothing of one in another language. */
final class English {

    private static final PhraseList FUNCTION_WORDS = PhraseList.of("""
        the, and, your, our, you, with, that, this, which, have, had, been, from, would, were, it, its, it's, i'm, i've, i'd
        i'll, what, who, when, not, but, their, they, could, should, about, into, how, than, more, don't, doesn't, where, these
        those, there, because, then, through, while, if, other, very, just, myself, them, did, does, only, also\
        """);

    private English() {}

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.has(word);
    }
}
