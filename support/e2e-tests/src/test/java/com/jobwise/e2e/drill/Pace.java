package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.Crowd.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** People who come at a steady rate, however slow the answers are. */
final class Pace implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final Book book;
    private final List<Future<Answer>> answers = new ArrayList<>();
    private int next;

    Pace(Book book, Crowd crowd, double perSecond) {
        this.book = book;
        var pause = (long) (1_000_000 / perSecond);
        clock.scheduleAtFixedRate(() -> come(crowd.order(next++)), 0, pause, TimeUnit.MICROSECONDS);
    }

    private synchronized void come(Order order) {
        answers.add(callers.submit(() -> book.place(order)));
    }

    /** @return the answers to those who came since the last look, when all have theirs */
    synchronized List<Answer> answered() {
        List<Answer> all = new ArrayList<>();
        for (var answer : answers) {
            try {
                all.add(answer.get());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            } catch (java.util.concurrent.ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        }
        answers.clear();
        return all;
    }

    static Spread times(List<Answer> answers) {
        return Spread.of(answers.stream().map(Answer::took).toList());
    }

    /** Nobody comes any more, and those who did have their answers. */
    void end() {
        clock.shutdownNow();
        callers.shutdown();
        try {
            if (!callers.awaitTermination(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("a caller waits for more than a minute");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        end();
    }
}
