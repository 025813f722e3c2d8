package com.jobwise.composer.match;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.Career;
import java.util.stream.Stream;

/** What of a profile the gates read beside its lines: dates, languages, certificates. */
final class GateInputs {

    private GateInputs() {}

    static Stream<String> of(DocumentRequest request) {
        var profile = request.profile();
        var dates = profile.experiences().stream().map(Career::dates);
        var languages = profile.skills().languages().stream().map(Object::toString);
        var certificates = profile.skills().certifications().stream().map(Object::toString);
        var today = Stream.of(Career.asOf(request).today().toString());
        return Stream.of(today, dates, languages, certificates).flatMap(part -> part);
    }
}
