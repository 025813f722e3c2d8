package com.jobwise.terms.style;

import java.util.regex.Pattern;

/** "I'm", "don't", "it's". A noun's {@code 's} is taken for a possessive, also where it stands for "is". */
final class Contractions {

    private static final Pattern CONTRACTED = Pattern.compile("""
        \\p{L}+(?:n't|'(?:m|ve|ll|re|d))\
        |(?:it|that|there|here|what|who|where|when|how|why|he|she|let|this|everything|everyone|nothing|something)'s\
        |'(?:tis|twas)|y'all\
        """);

    private Contractions() {}

    static int in(Sentence sentence) {
        return (int) sentence.words().stream()
                .filter(word -> CONTRACTED.matcher(word).matches())
                .count();
    }
}
