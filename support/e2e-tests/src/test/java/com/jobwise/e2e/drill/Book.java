package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.Crowd.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;

/** What was asked for and what the API promised: the one side of the audit. */
final class Book {

    private final Map<UUID, Order> accepted = new ConcurrentHashMap<>();
    private final Queue<Order> open = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    /** One try; what was not accepted is kept for {@link #insist}. */
    Answer place(Order order) {
        var answer = order.place();
        answers.add(answer);
        if (answer.isAccepted()) {
            accepted.put(UUID.fromString(answer.field("id")), order);
        } else {
            open.add(order);
        }
        return answer;
    }

    /** @param atOnce how many wait for an answer at the same time */
    void placeAll(Collection<Order> orders, int atOnce) {
        try (var callers =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            orders.forEach(order -> callers.execute(() -> place(order)));
        }
    }

    /** As a client does that never gives up: each order with the same key until it is accepted, after a moment when it was not. */
    void press(Collection<Order> orders, int atOnce) {
        try (var callers =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            orders.forEach(order -> callers.execute(() -> {
                while (!place(order).isAccepted()) {
                    open.remove(order);
                    Pause.of(Duration.ofMillis(100));
                }
            }));
        }
    }

    /** Each open order again, with its own key, until all are accepted. */
    void insist(Duration atMost) {
        Awaitility.await().atMost(atMost).pollInterval(Duration.ofMillis(200)).until(() -> {
            List<Order> again = new ArrayList<>(open);
            open.removeAll(again);
            placeAll(again, 8);
            return open.isEmpty();
        });
    }

    /** What another book has accepted is this one's business, too. */
    void add(Book other) {
        accepted.putAll(other.accepted);
    }

    Set<UUID> accepted() {
        return Set.copyOf(accepted.keySet());
    }

    Map<UUID, Order> orders() {
        return Map.copyOf(accepted);
    }

    /** All that were ever given, in no order worth knowing. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    long answers(int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }
}
