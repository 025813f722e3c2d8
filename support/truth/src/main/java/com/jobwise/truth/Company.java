package com.jobwise.truth;

import com.jobwise.truth.number.Quantity;
import java.util.regex.Pattern;

/** How many did it together, told with oneself or without: "with two colleagues" is "one of three", "in a team of four" is "with three others". */
final class Company {

    private static final double EXACT = 1e-9;
    private static final int REACH = 40;
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)\\b(?:(?:together |along |jointly )?with|alongside)(?: (?:a|the|my|further|another))?\\s+$");
    private static final Pattern AMONG =
            Pattern.compile("(?i)\\b(?:one of|(?:team|group|crew|band|staff|shift|trio) of)(?: the)?\\s+$");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)^[\\s-]*(?:other(?:s)?\\b|colleagues?|friends?|people|persons?|co-?workers?|team ?mates?|volunteers?|of us|parents?|\\p{L}+ parents?|members?|developers?|engineers?|nurses?|teachers?|helpers?|peers?)?");

    private Company() {}

    static boolean isSame(Passage statement, Quantity said, Passage line) {
        if (!said.unit().isEmpty()) {
            return false;
        }
        return line.quantities().stream()
                .filter(own -> own.unit().isEmpty())
                .anyMatch(own -> isWith(statement, said) && isAmong(line, own) && isOneMore(own, said)
                        || isAmong(statement, said) && isWith(line, own) && isOneMore(said, own));
    }

    private static boolean isOneMore(Quantity all, Quantity others) {
        return Math.abs(all.value() - others.value() - 1) < EXACT;
    }

    private static boolean isWith(Passage passage, Quantity quantity) {
        return BESIDE.matcher(before(passage, quantity)).find()
                && PEOPLE.matcher(passage.text().substring(quantity.end())).lookingAt();
    }

    private static boolean isAmong(Passage passage, Quantity quantity) {
        return AMONG.matcher(before(passage, quantity)).find();
    }

    private static String before(Passage passage, Quantity quantity) {
        return passage.text().substring(Math.max(0, quantity.start() - REACH), quantity.start());
    }
}
