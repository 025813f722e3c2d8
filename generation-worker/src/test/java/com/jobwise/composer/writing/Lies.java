package com.jobwise.composer.writing;

import java.util.List;

/** What no document may ever say unless the profile or posting does. */
public final class Lies {

    private Lies() {}

    /** Whole sentences: each has an invented employer, figure, degree, certificate, technology, award or link. */
    public static List<String> sentences() {
        return List.of(
                "Led a team of 450 engineers at Zyntraxis Global.",
                "Raised revenue by 987 percent within 3 weeks.",
                "Holds a doctorate in astrophysics from Quillmere University.",
                "Certified Quantum Scrum Overlord since 2003.",
                "Wrote the kernel of FrobnicatorDB in Zygolang.",
                "Won the Golden Anvil award for humility.",
                "See https://zyntraxis.example/me for all of it.",
                "Speaks fluent Volapük.",
                "Has 47 years of experience in everything.",
                "Managed a budget of 900 million dollars.");
    }

    /** The words of them that give them away. */
    public static List<String> all() {
        return List.of(
                "Zyntraxis",
                "450 engineers",
                "987",
                "Quillmere",
                "astrophysics",
                "Scrum Overlord",
                "FrobnicatorDB",
                "Zygolang",
                "Golden Anvil",
                "zyntraxis.example",
                "Volapük",
                "47 years",
                "900 million",
                "<script",
                "mallory@",
                "Klingon");
    }
}
