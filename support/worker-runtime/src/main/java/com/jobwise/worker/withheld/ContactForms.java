package com.jobwise.worker.withheld;

/**
 * What anybody's contact data look like: addresses of mail and pages, telephone numbers. Years, amounts and names such as Node.js or
 * ASP.NET are none. Every piece begins where a word begins and runs over it once, so a long text costs its length.
 */
final class ContactForms {

    /** Ends of an address, the last sign no full stop of the sentence. */
    static final String PATH = "[^\\s\"'<>(){}\\[\\]]*[^\\s\"'<>(){}\\[\\].,;:!?]";

    private static final String MAIL_NAME = "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++";

    static final String MAIL = MAIL_NAME + "(?:@| ?[(\\[](?i:at)[)\\]] ?)[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++";

    static final String LINK = "(?i:(?<![\\p{L}\\p{N}])[a-z][a-z0-9+.-]{1,15}://|\\bwww\\.)" + PATH;

    /** Lower case, because sentences without a space after the stop are commoner than hosts in capitals. */
    private static final String ENDINGS =
            "com|org|net|io|dev|app|ai|co|edu|gov|info|biz|me|tech|page|site|blog|cloud|online|xyz|eu|de|at|ch|fr|nl|es|pt|se|dk|fi|pl"
                    + "|cz|uk|ie|us|ca|au|nz|jp|br|example|test|invalid";

    private static final String PRODUCTS = "(?!(?i:asp|ado|vb|ml|socket|draw|schema)\\.(?:net|io|org)\\b)";

    /** A page's address without scheme. */
    static final String HOST = "(?<![\\p{L}\\p{N}@._-])" + PRODUCTS + "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*+\\.){1,6}(?:"
            + ENDINGS + ")(?![\\p{L}\\p{N}_-]|\\.[\\p{Ll}\\p{N}])(?:[/?#](?:" + PATH + ")?)?";

    private static final String NO_DATE = "(?!\\(?\\d{1,2}[./-](?:\\d{1,2}[./-])?(?:19|20)\\d\\d)";

    static final String PHONE = "(?<![\\p{N}.,]|\\p{N} )" + NO_DATE + "(?:\\+|\\(?0)\\d[\\d ()/.-]{5,}\\d"
            + "|\\(\\d{3}\\) ?\\d{3}-\\d{4}|(?<![\\d.,])\\d{3}(?<gap>[ .-])\\d{3}\\k<gap>\\d{4}(?!\\d)";

    private ContactForms() {}
}
