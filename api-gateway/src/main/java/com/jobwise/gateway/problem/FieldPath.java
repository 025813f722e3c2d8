package com.jobwise.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Where in a request's body something is, in the names its sender used. */
final class FieldPath {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private FieldPath() {}

    /** From the path of a bean: {@code personalInfo.fullName} becomes {@code personal_info.full_name}. */
    static String ofBean(String path) {
        return HUMP.matcher(path).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** From the path Jackson kept: {@code experiences[0].title}. */
    static String ofJson(List<JacksonException.Reference> path) {
        var text = new StringBuilder();
        for (var step : path) {
            var name = step.getPropertyName();
            if (name == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(name);
            }
        }
        return text.toString();
    }
}
