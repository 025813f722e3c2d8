package com.jobwise.testsupport.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The server as a program: {@code --port N [--fault NAME] [--anything [--seed N]]}; without a port, a free one. */
final class ByHand {

    private ByHand() {}

    /** Prints the base URL on standard output and stays until the process is ended; wrong options end it with 2. */
    static void run(List<String> arguments) {
        try (var server = FakeModelServer.start(Integer.parseInt(value(arguments, "--port", "0")))) {
            configure(server, arguments);
            System.out.println(server.baseUrl());
            // Its threads are virtual and keep no process alive.
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static void configure(FakeModelServer server, List<String> arguments) {
        var fault = value(arguments, "--fault", "");
        if (!fault.isEmpty()) {
            var reply = Reply.fault(named(fault));
            server.answer(_ -> reply);
        }
        if (arguments.contains("--anything")) {
            RandomGenerator random = new SplittableRandom(Long.parseLong(value(arguments, "--seed", "1")));
            server.answer(_ -> next(random));
        }
    }

    private static Fault named(String name) {
        return Arrays.stream(Fault.values())
                .filter(fault -> option(fault).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fault is called " + name + ". There are: "
                        + Arrays.stream(Fault.values()).map(ByHand::option).collect(Collectors.joining(", ")) + "."));
    }

    private static String option(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One at a time: a generator like this is not for several threads. */
    private static Reply next(RandomGenerator random) {
        synchronized (random) {
            return Reply.anything(random);
        }
    }

    private static String value(List<String> arguments, String name, String otherwise) {
        var at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : otherwise;
    }
}
