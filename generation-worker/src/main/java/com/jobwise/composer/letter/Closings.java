package com.jobwise.composer.letter;

import java.util.List;
import java.util.stream.Stream;

/** Last sentences of letters, two and two; see {@link Phrases}. */
enum Closings {
    PLAIN("""
            I would be glad to talk about it. | Thank you for reading.
            I would be happy to tell you more. | Thanks for your time.
            I would like to talk with you about the job. | Thank you for your time.
            Let me know if you would like to talk. | Thanks for your time.
            Just call or write if you want to know more. | Thanks for your time.
            More can be told when we meet. | Thanks for your time.
            Could we talk about the job? | Thank you for reading.
            Could we talk about the job? | I would be happy to, and thanks for reading."""),

    NEUTRAL("""
            I would welcome the chance to talk about the position with you. | Thank you for your time and consideration.
            I would be glad to tell you more in an interview. | Thank you for considering my application.
            I would be happy to discuss my application with you. | Thank you for your time.
            Please let me know if you would like to know more. | Thank you for your time and consideration.
            Please get in touch if you would like to know more. | Thank you for your time.
            More can be told in an interview. | Thank you for your time and consideration.
            May I tell you more in an interview? | Thank you for your time.
            May I tell you more in an interview? | I would be glad to, and I thank you for your time."""),

    FORMAL("""
            I would be grateful for the opportunity to discuss my application with you in an interview. | Thank you for your time and your consideration.
            I would appreciate the opportunity to present my qualifications to you in an interview. | Thank you for considering my application.
            I would be pleased to provide any further information that you may require. | Thank you for your consideration of my application.
            Should you require any further information, I would be pleased to provide it. | Thank you for your consideration of my application.
            Any further information will be provided at your request. | Thank you for your consideration.
            It would be a pleasure to discuss my application with you in an interview. | Thank you for your time and your consideration.
            May I present my qualifications to you in an interview? | Thank you for your consideration.
            May I present my qualifications to you in an interview? | It would be a pleasure, and I thank you for your consideration.""");

    private final List<List<String>> pairs;

    Closings(String block) {
        this.pairs = block.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    /** Questions for those only who ask. */
    static List<List<String>> of(Bucket bucket, Habits habits) {
        return valueOf(bucket.name()).pairs.stream()
                .filter(pair -> habits.seeks(Habit.QUESTIONS) == pair.getFirst().endsWith("?"))
                .toList();
    }
}
