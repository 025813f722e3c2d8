package com.jobwise.composer.letter;

import java.util.regex.Pattern;

/** Words of a posting that can stand in a sentence without an article: names, plurals and what cannot be counted. */
final class BareTerm {

    /** "Sim lab", "authoring tool" and "ledger" would need an article that the posting may not have. */
    private static final Pattern COUNTED = Pattern.compile(".*?(?:^|[ -])\\p{Ll}+");

    private static final Pattern PLURAL = Pattern.compile(".*[^su]s");

    private static final Pattern UNCOUNTABLE = Pattern.compile(
            ".*(?:ing|[ts]ion|ment|[bcdfghklmnprstvwxz]y|ance|ence|ics|ship|ism|ware|care|control|health|work|design|media|logic"
                    + "|data|failure|code|finance|science|law|research|journalism|service|relief|close|sales|support|oncology)");

    private BareTerm() {}

    static boolean is(String term) {
        return !COUNTED.matcher(term).matches()
                || PLURAL.matcher(term).matches()
                || UNCOUNTABLE.matcher(term).matches();
    }
}
