package com.jobwise.composer.letter;

import java.util.List;

/** First sentences of letters. They name the posting's title and company and state no fact; see {@link Phrases}. */
enum Openings {
    /** Of letters without a style to follow. */
    APPLICATION("""
            I am applying for the {role} job{at}.
            I would like to apply for the {role} role{at}.
            Here is my application for the {role} role{at}.
            Please consider me for the {role} role{at}.""", """
            I am applying for the {role} position{at}.
            Please consider my application for the {role} position{at}.
            I would like to apply for the position of {role}{at}.
            This is my application for the {role} position{at}.""", """
            I am writing to apply for the position of {role}{at}.
            Please accept this letter as my application for the position of {role}{at}.
            I would like to submit my application for the position of {role}{at}.
            With this letter, I wish to apply for the position of {role}{at}."""),

    INTEREST("""
            I am interested in the {role} job{at}.
            The {role} role{at} interests me, and I would like to apply for it.
            I would like to apply for the {role} role{at}.
            This letter was sent as my application for the {role} job{at}.""", """
            I am interested in the {role} position{at} and would like to apply for it.
            The {role} position{at} interests me, and I would like to apply for it.
            I would like to apply for the position of {role}{at}.
            This letter was written as an application for the {role} position{at}.""", """
            I am writing to express my interest in the position of {role}{at}.
            Please accept this letter as an expression of my interest in the position of {role}{at}.
            I wish to express my interest in the position of {role}{at} and to submit my application.
            This letter is submitted as an application for the position of {role}{at}."""),

    STATEMENT("""
            I would like the {role} job{at}.
            The {role} job{at} is what this letter is about.
            I want to talk with you about the {role} role{at}.
            This letter was written for the {role} job{at}.""", """
            I would like to fill the {role} position{at}.
            The {role} position{at} is the reason for this letter.
            I would like to talk with you about the {role} position{at}.
            This letter was written for the {role} position{at}.""", """
            I wish to be a candidate for the position of {role}{at}.
            The position of {role}{at} is the subject of this letter.
            This letter concerns the position of {role}{at}.
            This letter is addressed to you in respect of the position of {role}{at}."""),

    QUESTION("""
            Would you consider me for the {role} job{at}?
            Would you read my application for the {role} job{at}?""", """
            Would you consider me for the {role} position{at}?
            Would you consider my application for the {role} position{at}?""", """
            Would you consider my application for the position of {role}{at}?
            Would you accept this letter as my application for the position of {role}{at}?""");

    private final List<String> plain;
    private final List<String> neutral;
    private final List<String> formal;

    Openings(String plain, String neutral, String formal) {
        this.plain = plain.lines().toList();
        this.neutral = neutral.lines().toList();
        this.formal = formal.lines().toList();
    }

    /** A story would have to be made up, so a letter in the style of one begins with a statement. */
    static Openings of(String openingStyle) {
        return switch (openingStyle) {
            case "statement_of_interest" -> INTEREST;
            case "question" -> QUESTION;
            default -> STATEMENT;
        };
    }

    /** One sentence each. */
    List<List<String>> in(Bucket bucket) {
        var phrases = switch (bucket) {
            case PLAIN -> plain;
            case NEUTRAL -> neutral;
            case FORMAL -> formal;
        };
        return phrases.stream().map(List::of).toList();
    }
}
