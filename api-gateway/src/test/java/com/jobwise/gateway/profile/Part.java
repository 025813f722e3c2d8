package com.jobwise.gateway.profile;

import java.util.Locale;

/** The lists of a profile whose entries have ids, and how a test writes an entry of them. */
enum Part {
    EXPERIENCES(
            "company",
            "{\"title\": \"Fitter\", \"company\": \"%s\", \"start_date\": \"2001\", \"end_date\": \"2003-04\"}"),
    EDUCATION(
            "institution",
            "{\"institution\": \"%s\", \"degree\": \"MSc\", \"field_of_study\": \"Physics\", \"start_date\": \"2001\", \"end_date\": \"2003-04\"}"),
    PROJECTS(
            "name",
            "{\"name\": \"%s\", \"description\": \"Does it.\", \"start_date\": \"2001\", \"end_date\": \"2003-04\"}");

    final String naming;
    final String entry;

    Part(String naming, String entry) {
        this.naming = naming;
        this.entry = entry;
    }

    String path() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }

    String field() {
        return path().substring(1);
    }

    String entry(String called) {
        return entry.formatted(called);
    }

    String entries(String... entries) {
        return "{\"%s\": [%s]}".formatted(field(), String.join(", ", entries));
    }
}
