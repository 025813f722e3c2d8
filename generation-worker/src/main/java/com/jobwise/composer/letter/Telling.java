package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.text.WordCount;
import java.util.List;

/**
 * A line that can be told in a letter.
 *
 * @param told one entry per sentence
 */
record Telling(LineRef line, List<Told> told, Origin origin) {

    int words() {
        return told.stream().mapToInt(one -> WordCount.of(one.text())).sum();
    }
}
