package com.jobwise.composer.letter;

import java.util.List;

/**
 * The only sentences of a letter that are not the person's. They name the posting's title and company and state no fact; none
 * praises, none promises. {@code {position}} stands for the title with its company, {@code {role}} for the title alone.
 */
final class Phrases {

    private Phrases() {}

    static List<String> openings(Bucket bucket, boolean interest) {
        return interest ? interested(bucket) : direct(bucket);
    }

    private static List<String> direct(Bucket bucket) {
        return switch (bucket) {
            case PLAIN ->
                List.of(
                        "I am applying for the {role} job{at}.",
                        "I would like to apply for the {role} role{at}.",
                        "Here is my application for the {role} role{at}.",
                        "Please consider me for the {role} role{at}.");
            case NEUTRAL ->
                List.of(
                        "I am applying for the {role} position{at}.",
                        "Please consider my application for the {role} position{at}.",
                        "I would like to apply for the position of {role}{at}.",
                        "This is my application for the {role} position{at}.");
            case FORMAL ->
                List.of(
                        "I am writing to apply for the position of {role}{at}.",
                        "Please accept this letter as my application for the position of {role}{at}.",
                        "I would like to submit my application for the position of {role}{at}.",
                        "With this letter, I wish to apply for the position of {role}{at}.");
        };
    }

    private static List<String> interested(Bucket bucket) {
        return switch (bucket) {
            case PLAIN ->
                List.of(
                        "I am interested in the {role} job{at}.",
                        "The {role} role{at} interests me.",
                        "I would like to be considered for the {role} role{at}.");
            case NEUTRAL ->
                List.of(
                        "I am interested in the {role} position{at} and would like to apply for it.",
                        "The {role} position{at} interests me, and I would like to apply for it.",
                        "I would like to be considered for the position of {role}{at}.");
            case FORMAL ->
                List.of(
                        "I am writing to express my interest in the position of {role}{at}.",
                        "Please accept this letter as an expression of my interest in the position of {role}{at}.",
                        "I wish to express my interest in the position of {role}{at} and to submit my application.");
        };
    }

    /** Two sentences each. */
    static List<List<String>> closings(Bucket bucket) {
        return switch (bucket) {
            case PLAIN ->
                List.of(
                        List.of("I would be glad to talk about it.", "Thank you for reading."),
                        List.of("I would be happy to tell you more.", "Thanks for your time."),
                        List.of("I would like to talk with you about the job.", "Thank you for your time."),
                        List.of("Let me know if you would like to talk.", "Thanks for your time."));
            case NEUTRAL ->
                List.of(
                        List.of(
                                "I would welcome the chance to talk about the position with you.",
                                "Thank you for your time and consideration."),
                        List.of(
                                "I would be glad to tell you more in an interview.",
                                "Thank you for considering my application."),
                        List.of("I would be happy to discuss my application with you.", "Thank you for your time."),
                        List.of(
                                "Please let me know if you would like to know more.",
                                "Thank you for your time and consideration."));
            case FORMAL ->
                List.of(
                        List.of(
                                "I would be grateful for the opportunity to discuss my application with you in an interview.",
                                "Thank you for your time and your consideration."),
                        List.of(
                                "I would appreciate the opportunity to present my qualifications to you in an interview.",
                                "Thank you for considering my application."),
                        List.of(
                                "I would be pleased to provide any further information that you may require.",
                                "Thank you for your consideration of my application."),
                        List.of(
                                "Should you require any further information, I would be pleased to provide it.",
                                "Thank you for your consideration of my application."));
        };
    }

    static String mentions(Bucket bucket) {
        return switch (bucket) {
            case PLAIN -> "You mention {terms} in your posting.";
            case NEUTRAL -> "Your posting mentions {terms}.";
            case FORMAL -> "Your posting refers to {terms}.";
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
