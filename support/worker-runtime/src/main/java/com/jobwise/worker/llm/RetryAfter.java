package com.jobwise.worker.llm;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a provider wants to be left alone: seconds, a date, or a sentence in the body, as some do it. */
final class RetryAfter {

    /** No provider is taken at its word for longer; a wrong clock would stop everything. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern SENTENCE =
            Pattern.compile("try again in (?:(\\d{1,4})m)?(\\d{1,6}(?:\\.\\d{1,9})?)(ms|s)\\b");

    private RetryAfter() {}

    static Optional<Duration> of(Map<String, List<String>> headers, String body, Clock clock) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey() != null && header.getKey().equalsIgnoreCase("retry-after"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .flatMap(value -> read(value.strip(), clock))
                .or(() -> inWords(body))
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait)
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Duration> read(String value, Clock clock) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(Duration.ofMillis((long) Math.ceil(Double.parseDouble(value) * 1_000)));
        }
        try {
            var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
            return Optional.of(Duration.between(clock.instant(), date.toInstant()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> inWords(String body) {
        var sentence = SENTENCE.matcher(body);
        if (!sentence.find()) {
            return Optional.empty();
        }
        var minutes = sentence.group(1) == null ? 0 : Long.parseLong(sentence.group(1));
        var number = Double.parseDouble(sentence.group(2)) * (sentence.group(3).equals("ms") ? 1 : 1_000);
        return Optional.of(Duration.ofMinutes(minutes).plusMillis((long) Math.ceil(number)));
    }
}
