package com.jobwise.composer.choice;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of a requirement what the posting says it does not ask for. */
public final class Denied {

    private static final Pattern CLAUSE = Pattern.compile("(?<=[;.!])\\s+|\\s*[()]\\s*|,?\\s+but\\s+(?!not\\b)");

    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not|never|n't|no longer)\\b[^,;]{0,40}\\b(?:required?|needed|necessary|expected|mandatory|need|a must|prerequisite)\\b"
                    + "|\\b(?:do|does) not (?:need|require|expect)\\b|\\b(?:don't|doesn't) (?:need|require|expect)\\b"
                    + "|^\\W*no\\b(?!-)[^,;]{0,60}\\b(?:experience|knowledge|degree|certificat\\w+|background|skills?)\\b|\\bno\\b[^,;]{0,60}\\b(?:required|needed|necessary|prerequisite)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WELCOME = Pattern.compile(
            "\\b(?:plus|bonus|advantage|nice|preferred|welcome|desirable)\\b", Pattern.CASE_INSENSITIVE);

    private Denied() {}

    public static String without(String requirement) {
        return Arrays.stream(CLAUSE.split(requirement.replace('’', '\'')))
                .filter(clause -> !DENIAL.matcher(clause).find()
                        || WELCOME.matcher(clause).find())
                .collect(Collectors.joining(" "))
                .strip();
    }
}
