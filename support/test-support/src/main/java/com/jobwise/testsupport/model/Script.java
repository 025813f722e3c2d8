package com.jobwise.testsupport.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Stream;

/** What to answer and what was asked; set and read by the test while the server answers on other threads. */
final class Script {

    private final Queue<Reply> inTurn = new ArrayDeque<>();
    private final List<ModelCall> calls = new ArrayList<>();
    private Function<ModelCall, Reply> always = _ -> Reply.minimal();

    synchronized void always(Function<ModelCall, Reply> script) {
        always = script;
    }

    synchronized void inTurn(List<Reply> replies) {
        inTurn.addAll(replies);
    }

    synchronized List<ModelCall> calls() {
        return List.copyOf(calls);
    }

    /** Keeps the call and takes its reply in one step, so that replies go to calls in the order of {@link #calls()}. */
    Planned next(ModelCall call) {
        Stream<Reply> turn;
        Function<ModelCall, Reply> script;
        synchronized (this) {
            calls.add(call);
            turn = Stream.ofNullable(inTurn.poll());
            script = always;
        }
        return turn.findFirst()
                .map(reply -> new Planned(reply, needsAGoodOne(reply) ? script.apply(call) : Reply.minimal()))
                .orElseGet(() -> {
                    var reply = script.apply(call);
                    return new Planned(reply, reply);
                });
    }

    private static boolean needsAGoodOne(Reply reply) {
        return reply instanceof Reply.Faulty || reply instanceof Reply.Late late && needsAGoodOne(late.reply());
    }

    /**
     * @param reply what goes out
     * @param good what it bends, should it be a fault
     */
    record Planned(Reply reply, Reply good) {}
}
