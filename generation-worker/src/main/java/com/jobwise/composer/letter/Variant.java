package com.jobwise.composer.letter;

import com.jobwise.posting.JobPosting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Which of several equally good phrases a letter takes. From title and company, so that the same posting always gets the same. */
record Variant(int number) {

    /** Ways to order a letter, see {@link LetterPattern}. */
    static Variant of(JobPosting posting) {
        var sum = new CRC32();
        sum.update((posting.title() + "\n" + posting.company()).getBytes(StandardCharsets.UTF_8));
        return new Variant((int) (sum.getValue() & Integer.MAX_VALUE));
    }

    /** The first fitting phrase from this variant's on; this variant's own where none fits. */
    <T> T opening(List<T> phrases, Predicate<T> fits) {
        return pick(phrases, number % phrases.size(), fits);
    }

    <T> T closing(List<T> phrases, Predicate<T> fits) {
        return pick(phrases, number / 64 % phrases.size(), fits);
    }

    private static <T> T pick(List<T> phrases, int from, Predicate<T> fits) {
        return IntStream.range(from, from + phrases.size())
                .mapToObj(i -> phrases.get(i % phrases.size()))
                .filter(fits)
                .findFirst()
                .orElse(phrases.get(from));
    }

    LetterPattern pattern() {
        return LetterPattern.values()[number / 8 % LetterPattern.values().length];
    }
}
