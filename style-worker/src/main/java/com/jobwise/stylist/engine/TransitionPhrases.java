package com.jobwise.stylist.engine;

import com.jobwise.terms.style.Sentence;
import com.jobwise.terms.style.Transitions;
import java.util.List;

/** The transitions a writer uses, the most frequent first. */
final class TransitionPhrases {

    private static final int MOST = 8;

    private TransitionPhrases() {}

    static List<String> in(List<Sentence> sentences) {
        var all =
                sentences.stream().flatMap(one -> Transitions.in(one).stream()).toList();
        return Frequency.most(all, MOST);
    }
}
