package com.jobwise.e2e;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Processes of these tests: none outlives them, not even one that is started while they are being stopped. */
final class Children {

    private static final Set<Process> LIVE = ConcurrentHashMap.newKeySet();
    private static volatile boolean stopping;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Children::stop, "children"));
    }

    private Children() {}

    static Process adopt(Process child) {
        LIVE.add(child);
        child.onExit().thenAccept(LIVE::remove);
        if (stopping) {
            child.destroyForcibly();
        }
        return child;
    }

    private static void stop() {
        stopping = true;
        LIVE.forEach(Process::destroyForcibly);
    }
}
