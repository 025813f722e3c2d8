package com.jobwise.composer.match;

import com.jobwise.profile.Education;

/** A degree as a sentence names it. */
final class EducationName {

    private EducationName() {}

    static String of(Education one) {
        return one.fieldOfStudy().isEmpty() ? one.degree() : one.degree() + " (" + one.fieldOfStudy() + ")";
    }
}
