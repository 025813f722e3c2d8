package com.jobwise.gateway;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;

/**
 * How often something may happen, written {@code 600/1m}.
 *
 * @param requests at once, and in {@code per}
 * @param per the time in which as many become possible again
 */
public record Rate(int requests, Duration per) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\w+)");

    public Rate {
        if (requests < 1 || !per.isPositive()) {
            throw new IllegalArgumentException("A rate is a number above 0 and a time, such as 600/1m");
        }
    }

    /** Reads the written form; Spring calls it for properties. */
    public static Rate valueOf(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("A rate is a number above 0 and a time, such as 600/1m");
        }
        return new Rate(Integer.parseInt(parts.group(1)), DurationStyle.detectAndParse(parts.group(2)));
    }
}
