package com.jobwise.standalone.http;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Asks again and again, as often as the server wishes, until something is finished. */
public record Polling(Api api) {

    /** When the server does not say: often enough to feel live, rarely enough not to be felt. */
    private static final Duration PACE = Duration.ofMillis(250);

    /**
     * @param first what the request that started the work was answered
     * @param seen is told every answer, the first one too
     * @return the first answer that is finished
     */
    public Answer until(Answer first, String path, Predicate<Answer> finished, Consumer<Answer> seen) {
        var answer = first;
        seen.accept(answer);
        while (!finished.test(answer)) {
            api.deadline().pause(answer.retryAfter().orElse(PACE));
            answer = api.get(path);
            seen.accept(answer);
        }
        return answer;
    }
}
