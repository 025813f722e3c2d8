package com.jobwise.gateway.intake;

import java.util.regex.Pattern;

/** Marks by which a name is known to be an employer's. */
final class Companies {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?<![\\p{L}])(?:g?GmbH|mbH|AG|KG|KGaA|SE|UG|e\\.\\s?V\\.|eG|Ltd\\.?|Limited|LLP|LLC|L\\.L\\.C\\.|PLC|plc|Inc\\.?|Incorporated|Corp\\.?|Corporation|Pte|Pty|S\\.?L\\.?U?\\.?|S\\.?A\\.?S?|SARL|SAS|SpA|S\\.p\\.A\\.|S\\.r\\.l\\.|B\\.?V\\.?|N\\.?V\\.?|A/S|ApS|AB|Oy|Oyj|ASA|AS|Sp\\. z o\\.o\\.|s\\.r\\.o\\.|Kft|Bhd|Co\\.)(?![\\p{L}])");
    private static final Pattern NO_NAME = Pattern.compile("(?iu)(?:based|located|situated|working)\\s+(?:at|in)\\b.*"
            + "|(?:company|employer|organi[sz]ation|business)\\s+(?:profile|overview|description|background|info|information)"
            + "|about\\s+(?:us|the\\s+(?:company|employer|organi[sz]ation|business))");
    private static final Vocabulary WORDS = Vocabulary.load("companies.txt");

    private Companies() {}

    static boolean hasLegalForm(String text) {
        return LEGAL_FORM.matcher(text).find();
    }

    /** Words such as Health, School, Foods or Systems at the end of a name. */
    static boolean soundsLikeOne(String text) {
        return hasLegalForm(text) || WORDS.has("kind", text);
    }

    /** "Kettle Co-operative", but not "Director of Health": without its last word no occupation is left. */
    static boolean endsLikeOne(String text) {
        var kinds = WORDS.in("kind", text);
        int last = -1;
        while (kinds.find()) {
            last = kinds.end() == text.length() ? kinds.start() : last;
        }
        return last > 0 && !Roles.names(text.substring(0, last));
    }

    /** A heading over what follows about the employer, or where somebody works: not who that is. */
    static boolean isNoName(String text) {
        return NO_NAME.matcher(text).matches();
    }

    /** The name without the place, bracket or remark behind it; "Acme, Inc." keeps its form. */
    static String bare(String text) {
        var name = text.replaceAll("^@\\s*|\\s*[(\\[].*$", "");
        int comma = name.indexOf(", ");
        while (comma > 0) {
            var rest = name.substring(comma + 2);
            var form = LEGAL_FORM.matcher(rest);
            if (!form.lookingAt()) {
                return name.substring(0, comma).strip();
            }
            comma = name.indexOf(", ", comma + 2);
        }
        return name.strip();
    }
}
