package com.jobwise.stylist.engine;

import com.jobwise.terms.ContactData;
import com.jobwise.terms.style.Letter;
import com.jobwise.terms.style.Sentence;
import java.util.stream.Collectors;

/** The part of a sample that shows how it is written: its sentences, without letterhead, salutation and whatever reaches somebody. */
final class Prose {

    private static final int LONGEST = 6_000;

    private Prose() {}

    static String of(String sample) {
        var prose = Letter.of(sample).sentences().stream()
                .map(Sentence::text)
                .filter(sentence -> !ContactData.in(sentence))
                .collect(Collectors.joining("\n"));
        return prose.substring(0, Math.min(LONGEST, prose.length()));
    }
}
