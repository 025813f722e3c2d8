package com.jobwise.composer.choice;

import com.jobwise.composer.text.OwnText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A posting's title or company as far as it can be one: strangers write it, a letter repeats it, and the gate takes it for known. */
public final class PostingName {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;

    /** A link, an address, markup, a placeholder, or a whole sentence and more: no title and no company. */
    private static final Pattern UNFIT =
            Pattern.compile("https?:|www\\.|\\S@\\S|[<>{}\\[\\]\\\\`$]|!\\(|--|\\p{Ll}{4}[.!?] \\p{Lu}");

    private PostingName() {}

    /** As one line; empty where it is none. */
    public static String of(@Nullable String raw) {
        var name = OwnText.line(raw);
        return name.length() > LONGEST
                        || name.split(" ").length > MOST_WORDS
                        || UNFIT.matcher(name).find()
                ? ""
                : name;
    }
}
