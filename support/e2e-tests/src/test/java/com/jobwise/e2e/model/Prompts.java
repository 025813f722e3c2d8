package com.jobwise.e2e.model;

import com.jobwise.testsupport.model.ModelCall;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions that were put to a model, without the words that fence data in, which differ each time. */
record Prompts(Map<String, Long> times) {

    static Prompts of(Collection<ModelCall> calls) {
        return new Prompts(calls.stream()
                .map(call -> call.body().path("messages").toString().replaceAll("\\b[0-9a-f]{16}\\b", ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    int distinct() {
        return times.size();
    }

    /** Questions that had been put before, word for word. */
    long repeated() {
        return times.values().stream().mapToLong(number -> number - 1).sum();
    }

    long mostOften() {
        return times.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
