package com.jobwise.composer.text;

import java.util.regex.Pattern;

/** Whether a line states a figure of its own: an amount, a share, a change; not a year, a version or a standard's number. */
public final class Quantity {

    /** HL7 v2, ISO 27001, S3, CAMT.053; but CHF 400 is money. */
    private static final String STANDARD =
            "\\b(?!USD|EUR|GBP|CHF|CAD|AUD|INR|SEK|NOK|DKK|PLN)[A-Z]{1,6}[ .-]?v?\\d[\\d.]*(?: v\\d[\\d.]*)?";

    private static final String VERSION =
            "\\b(?:Java|Python|Angular|React|Vue|Windows|Office|OAuth|Spring Boot|Node|Level|Type|Class|Phase|Tier|Version|Grade)"
                    + " ?v?\\d[\\d.]*";

    private static final String YEAR = "(?<![\\d,.£$€])(?:19|20)\\d{2}(?![\\d,.]\\d|\\d| ?%)";

    private static final Pattern NO_FIGURE = Pattern.compile(STANDARD + "|" + VERSION + "|" + YEAR + "|\\b24/7\\b");

    private static final Pattern FIGURE = Pattern.compile(
            "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
                    + "dozens?|hundreds?|thousands?|million|half|third|quarter|doubled|tripled|halved|twice)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A share, an amount of money, a change: what came of the work, not only its size. */
    private static final Pattern OUTCOME = Pattern.compile(
            "\\d ?(?:%|percent\\b)|[£$€] ?\\d|\\bfrom (?:\\S+ ){1,6}to (?:\\S*\\d|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight"
                    + "\\b|nine\\b|ten\\b|none\\b|zero\\b)|\\bby (?:about |almost |over )?(?:half|a third|a quarter|two thirds)\\b"
                    + "|\\b(?:halved|doubled|tripled|twice as)\\b",
            Pattern.CASE_INSENSITIVE);

    private Quantity() {}

    public static boolean isIn(String line) {
        return FIGURE.matcher(NO_FIGURE.matcher(line).replaceAll(" ")).find();
    }

    /** Whether the line says in figures what changed. */
    public static boolean isOutcome(String line) {
        return OUTCOME.matcher(line).find();
    }
}
