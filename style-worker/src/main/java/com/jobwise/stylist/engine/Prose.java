package com.jobwise.stylist.engine;

import com.jobwise.terms.style.Letter;
import com.jobwise.terms.style.Sentence;
import com.jobwise.worker.withheld.Withheld;
import java.util.stream.Collectors;

/** The part of a sample that shows how it is written: its sentences, without letterhead, salutation and whatever reaches or names the
 * writer. */
final class Prose {

    private static final int LONGEST = 6_000;

    private Prose() {}

    static String of(String sample, Withheld withheld) {
        var prose = Letter.of(sample).sentences().stream()
                .map(Sentence::text)
                .filter(sentence -> !withheld.isIn(sentence))
                .collect(Collectors.joining("\n"));
        var shown = withheld.redacted(prose);
        return shown.substring(0, Math.min(LONGEST, shown.length()));
    }
}
