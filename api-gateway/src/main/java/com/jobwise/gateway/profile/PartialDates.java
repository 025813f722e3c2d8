package com.jobwise.gateway.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates of which the day or the month may be left out. */
final class PartialDates {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final String FIRST_DAY = "-01-01";

    private PartialDates() {}

    static boolean isDate(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text + FIRST_DAY.substring(text.length() - 4));
            return true;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    /** Compared by what both say, as the database does: 2020 is not before 2020-05. */
    static boolean isBefore(String one, String other) {
        var common = Math.min(one.length(), other.length());
        return one.substring(0, common).compareTo(other.substring(0, common)) < 0;
    }
}
