package com.jobwise.gateway.intake;

import java.util.regex.Pattern;

/** Words that name an occupation. */
final class Roles {

    private static final Vocabulary WORDS = Vocabulary.load("roles.txt");
    private static final Pattern MARK = Pattern.compile(
            "\\(\\s?(?:[mwfdxhn]\\s?[/|]\\s?){1,3}[mwfdxhn*]\\s?\\)|\\b[HF]/[FH]\\b|\\ball genders\\b|:in\\b|\\*in\\b|/-?in\\b|\\w[o]/a\\b",
            Pattern.CASE_INSENSITIVE);

    private Roles() {}

    static boolean names(String text) {
        return WORDS.has("role", text) || hasMark(text);
    }

    /** "(m/w/d)", "H/F" and the like stand only behind a job title. */
    static boolean hasMark(String text) {
        return MARK.matcher(text).find();
    }
}
