package com.jobwise.composer.letter;

import com.jobwise.composer.text.OwnText;
import com.jobwise.style.ExtractedStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A turn of phrase of the person's own that closes a letter and states no fact: "I look forward to hearing from you". */
final class SignaturePhrases {

    private static final Pattern CLOSES = Pattern.compile(
            "(?:I (?:look forward to|would (?:welcome|love|appreciate|be (?:glad|happy|delighted|pleased|grateful)))"
                    + "|I'd (?:love|welcome|appreciate|be (?:glad|happy|delighted|pleased|grateful))|Thank you for|Thanks for)"
                    + " [a-z' ]{6,60}");

    /** A phrase that ends on one of these goes on in the sample. */
    private static final Pattern UNFINISHED = Pattern.compile(
            ".*\\b(?:a|an|the|to|for|of|with|about|and|or|in|on|at|my|your|our|that|how|if|would|be|is|more|as|by|from)");

    private SignaturePhrases() {}

    static Optional<String> closing(@Nullable ExtractedStyle style) {
        var phrases = style == null || style.signaturePhrases() == null ? List.<String>of() : style.signaturePhrases();
        return phrases.stream()
                .map(phrase -> OwnText.line(phrase).replace('’', '\'').replaceFirst("[.!,]+$", ""))
                .filter(phrase -> CLOSES.matcher(phrase).matches()
                        && !UNFINISHED.matcher(phrase).matches())
                .findFirst();
    }
}
