package com.jobwise.stylist.engine;

import com.jobwise.terms.style.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first sentence does. */
final class OpeningStyle {

    private static final Pattern INTEREST = Pattern.compile("""
        \\b(?:writing to|(?:would|'d) like to apply|wish to apply|(?:am|i'm|be) applying|apply(?:ing)? for|application for\
        |(?:express|convey|confirm) my|interested in|interest in|(?:excited|delighted|pleased|thrilled|glad|happy|eager) to apply\
        |please (?:accept|consider)|submit my|put myself forward)\\b\
        """);

    private static final Pattern STORY = Pattern.compile("""
        ^(?:when i|as a (?:child|boy|girl|student|teenager|kid)|growing up|years ago|long ago|last \\w+,|once|one \\w+,|it was\
        |the (?:first|last) time|i (?:still |vividly |clearly )*remember|i was \\w+ when|back (?:in|when)\
        |[\\w-]+ (?:years|months|weeks|days|summers|winters) ago|in (?:19|20)\\d\\d|ever since|on (?:a|my) )\
        """);

    private OpeningStyle() {}

    /** {@code question}, {@code statement_of_interest}, {@code anecdote} or {@code direct_statement}. */
    static String of(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return "direct_statement";
        }
        var first = sentences.getFirst().text().toLowerCase(Locale.ROOT);
        if (first.endsWith("?")) {
            return "question";
        }
        if (INTEREST.matcher(first).find()) {
            return "statement_of_interest";
        }
        return STORY.matcher(first).find() ? "anecdote" : "direct_statement";
    }
}
