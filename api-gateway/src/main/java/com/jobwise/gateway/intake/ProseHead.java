package com.jobwise.gateway.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads title, company and place from a posting's first sentences, where it has no head. */
final class ProseHead {

    private static final String NAME =
            "(?:[Tt]he )?\\p{Lu}[\\p{L}&.'\u2019-]{0,30}(?: (?:of|and|&|for|the|\\p{Lu}[\\p{L}&.'\u2019-]{0,30})){0,6}";
    private static final String ARTICLE =
            "(?:an?|our(?: (?:first|next|new|second))?|one|another|ab sofort eine?n?|eine?n?(?:/n)?|un|une|un\\(e\\)|una)";
    private static final String TITLE =
            "(?<title>(?:\\p{Lu}[\\p{L}\\p{N}/&.+#-]{0,30}(?:,? (?=\\p{Lu})| (?:and|of|for|&) (?=\\p{Lu}))?){1,8})";
    private static final Pattern HIRING = Pattern.compile(
            "(?:hiring|recruiting|looking for|seeking|seeks|searching for|recruits|sucht|suchen|recherche|recherchons|cherche|cherchons|busca|buscamos|appoint|welcome|need|needs) "
                    + ARTICLE + " " + TITLE);
    private static final Pattern WE_ARE =
            Pattern.compile("\\b(?:We are|We're|Wir sind|Nous sommes|Somos) (?<name>" + NAME + ")");
    private static final Pattern AT = Pattern.compile("\\b(?:At|Bei|Chez) (?<name>" + NAME + "),");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|(?<=[.!?] ))(?<name>" + NAME
                    + ")(?:,[^.!?]{1,160}?,)? (?:is|are|seeks|has|needs|makes|sells|builds|runs|was|welcomes|invites|sucht|cherche|busca)\\b");
    private static final Pattern TITLE_AT = Pattern.compile(
            "^(?<title>\\p{Lu}[^.!?,@]{2,70}?)(?: wanted| needed| sought| gesucht)? (?:at|for|with|bei|chez|en) (?<rest>[^.!?]{2,120})");
    private static final Pattern IN = Pattern.compile(
            "\\b(?:in|near) (?<place>\\p{Lu}[\\p{L}'-]{2,25}(?: \\p{Lu}[\\p{L}'-]{2,25})?(?:, \\p{Lu}[\\p{L}'-]{1,25}(?: \\p{Lu}[\\p{L}'-]{2,25})?)?)");
    private static final int OPENING = 900;

    private ProseHead() {}

    static TitleAndCompany.Names read(String text) {
        var opening = text.substring(0, Math.min(text.length(), OPENING))
                .replaceAll("(?<=[\\p{L}\\p{N})])\\n\\s{0,3}\\n", "! ")
                .replaceAll("\\s{1,20}", " ")
                .strip();
        Matcher at = TITLE_AT.matcher(opening);
        if (at.find() && Roles.names(at.group("title"))) {
            return new TitleAndCompany.Names(at.group("title"), employer(at.group("rest")), place(opening));
        }
        Matcher hiring = HIRING.matcher(opening);
        String title = hiring.find() ? hiring.group("title").strip() : null;
        return new TitleAndCompany.Names(title, firstName(opening), title == null ? null : place(opening));
    }

    /** "a family-run bookshop" is no name. */
    private static @Nullable String employer(String rest) {
        var match = Pattern.compile("^" + NAME).matcher(rest);
        return match.find() ? match.group().replaceFirst("^[Tt]he ", "") : null;
    }

    private static @Nullable String firstName(String opening) {
        for (Pattern pattern : List.of(WE_ARE, AT, SUBJECT)) {
            var match = pattern.matcher(opening);
            while (match.find()) {
                var name = match.group("name").replaceFirst("^(?:The|the) ", "");
                if (!isPronoun(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean isPronoun(String name) {
        return name.matches(
                "(?i)(?:we|you|it|this|that|there|they|our|your|i|he|she|if|what|who|these|those|people|most|applications?|everyone|nobody|somebody|here|half|content|sie|wir|es|du)(?: .*)?");
    }

    private static @Nullable String place(String opening) {
        var match = IN.matcher(opening);
        return match.find() ? match.group("place") : null;
    }
}
