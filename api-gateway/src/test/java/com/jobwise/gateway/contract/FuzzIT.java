package com.jobwise.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Mailbox;
import com.jobwise.gateway.StandInWorker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of requests by chance over the whole document. {@code -Djobwise.fuzz.seed} repeats a run,
 * {@code -Djobwise.fuzz.requests} makes it longer. Each failure is printed as a command that repeats it.
 */
@GatewayTest
class FuzzIT {

    private static final Logger LOG = LoggerFactory.getLogger(FuzzIT.class);
    private static final int CALLERS = 6;
    private static final int REQUESTS_PER_PERSON = 350;
    private static final int MOST_TOLD = 60;

    /** What ends a session or an account is tried on somebody who is not needed any more. */
    private static final String ENDS_A_PERSON =
            "(POST /api/v1/auth/(logout|refresh|change-password|reset-password)|DELETE /api/v1/users/me)";

    /** Dear or slow ones come seldom. */
    private static final String SELDOM =
            ENDS_A_PERSON + "|POST /api/v1/auth/.*|GET .*/events|GET .*/export|POST .*/import|POST .*/batch";

    private final int requests = Integer.getInteger("jobwise.fuzz.requests", 20_000);
    private final long seed = Long.getLong("jobwise.fuzz.seed", System.nanoTime());
    private final List<Person> everybody = new CopyOnWriteArrayList<>();
    private final Map<String, String> failures = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Set<String> answeredWell = ConcurrentHashMap.newKeySet();
    private final BodyExamples examples = new BodyExamples();

    @Autowired
    Api api;

    @Autowired
    StandInWorker worker;

    @Autowired
    Mailbox mailbox;

    @Autowired
    @AsOwner
    JdbcClient owner;

    private World world;
    private ServedDocument document;
    private List<Operation> lots;
    private Suspicion suspicion;
    private Caller caller;

    @BeforeEach
    void read() {
        document = ServedDocument.of(api);
        world = new World(api, worker, mailbox, owner);
        suspicion = new Suspicion(new Conformity(document));
        caller = new Caller(api.port());
        lots = document.operations().stream()
                .flatMap(one -> Collections.nCopies(one.key().matches(SELDOM) ? 1 : 12, one).stream())
                .toList();
        for (var i = 0; i < 3; i++) {
            everybody.add(Person.make(world, new Chance(seed - 1 - i)));
        }
    }

    @Test
    void nothingSentBreaksOrBetraysAnything() throws Exception {
        LOG.info("{} requests, seed {}", requests, seed);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < CALLERS; i++) {
                var chance = new Chance(seed + i);
                work.add(() -> call(chance));
            }
            for (var done : callers.invokeAll(work)) {
                done.get();
            }
        }
        failures.values().forEach(LOG::error);
        LOG.info("Answers by status: {}; operations never answered well: {}", statuses, unanswered());
        assertThat(failures.keySet())
                .as("seed %d, commands in the log: %s", seed, statuses)
                .isEmpty();
        assertThat(good()).as("good answers").isGreaterThan(requests / 10);
    }

    private int call(Chance chance) {
        var traffic = new Traffic(document, examples, chance);
        var me = Person.make(world, chance);
        everybody.add(me);
        var count = requests / CALLERS;
        for (var i = 1; i <= count; i++) {
            if (i % REQUESTS_PER_PERSON == 0) {
                me = Person.make(world, chance);
                everybody.add(me);
            }
            var operation = chance.one(lots);
            var caught = operation.key().matches(ENDS_A_PERSON) ? me.expendable(api) : me;
            judge(operation, traffic.next(operation, caught, chance.one(everybody)), caught);
        }
        return count;
    }

    private void judge(Operation operation, Call call, Person who) {
        var reply = caller.send(call);
        statuses.computeIfAbsent(Integer.toString(reply.status()), _ -> new AtomicInteger())
                .incrementAndGet();
        if (reply.isGood() && call.method().equals(operation.method())) {
            answeredWell.add(operation.key());
        }
        var found = suspicion.of(operation, call, reply, who, everybody);
        if (!found.isEmpty() && failures.size() < MOST_TOLD) {
            failures.putIfAbsent(
                    operation.key() + " " + found.getFirst().replaceAll("\\d+", "#"),
                    "%s%n  %s%n  %s%n  %s".formatted(operation, found, call.curl(), reply.brief()));
        }
    }

    private List<String> unanswered() {
        return document.operations().stream()
                .map(Operation::key)
                .filter(key -> !answeredWell.contains(key))
                .toList();
    }

    private int good() {
        return statuses.entrySet().stream()
                .filter(one -> one.getKey().startsWith("2"))
                .mapToInt(one -> one.getValue().get())
                .sum();
    }
}
