package com.jobwise.composer.letter;

import java.util.List;

/**
 * With {@link Openings} and {@link Closings} the only sentences of a letter that are not the person's. They name the posting's title and company and state no fact; none
 * praises, none promises. {@code {position}} stands for the title with its company, {@code {role}} for the title alone.
 */
final class Phrases {

    private Phrases() {}

    /** One sentence each. */
    static List<List<String>> mentions(Bucket bucket) {
        return switch (bucket) {
            case PLAIN ->
                List.of(List.of("You mention {terms} in your posting."), List.of("I saw {terms} in your posting."));
            case NEUTRAL ->
                List.of(List.of("Your posting mentions {terms}."), List.of("I read of {terms} in your posting."));
            case FORMAL ->
                List.of(
                        List.of("Your posting refers to {terms}."),
                        List.of("I note that your posting refers to {terms}."));
        };
    }

    static String currentRole(Bucket bucket) {
        return switch (bucket) {
            case PLAIN -> "My current job is {role}{at}.";
            case NEUTRAL -> "My current role is {role}{at}.";
            case FORMAL -> "At present, I hold the position of {role}{at}.";
        };
    }

    /** For somebody with several positions at a time. */
    static String oneCurrentRole(Bucket bucket) {
        return switch (bucket) {
            case PLAIN -> "One of my current jobs is {role}{at}.";
            case NEUTRAL -> "One of my current roles is {role}{at}.";
            case FORMAL -> "At present, one of the positions I hold is {role}{at}.";
        };
    }

    static String latestRole(Bucket bucket) {
        return switch (bucket) {
            case PLAIN -> "My last job was {role}{at}.";
            case NEUTRAL -> "My most recent role was {role}{at}.";
            case FORMAL -> "Most recently, I held the position of {role}{at}.";
        };
    }
}
