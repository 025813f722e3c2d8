package com.jobwise.testsupport.model;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The server as a program: {@code --port N [--fault NAME] [--seed N --anything]}. */
final class ByHand {

    private ByHand() {}

    /** Prints the base URL on standard output and stays until the process is ended. */
    static void run(List<String> arguments) {
        var port = Integer.parseInt(value(arguments, "--port", "0"));
        var server = FakeModelServer.start(port);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        configure(server, arguments);
        System.out.println(server.baseUrl());
    }

    static void configure(FakeModelServer server, List<String> arguments) {
        var fault = value(arguments, "--fault", "");
        if (!fault.isEmpty()) {
            var reply = Reply.fault(Fault.valueOf(fault.toUpperCase(Locale.ROOT).replace('-', '_')));
            server.answer(_ -> reply);
        }
        if (arguments.contains("--anything")) {
            RandomGenerator random = new SplittableRandom(Long.parseLong(value(arguments, "--seed", "1")));
            server.answer(_ -> next(random));
        }
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
