package com.jobwise.standalone.exit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;

/**
 * What a command has open, closed in reverse order exactly once: when the command ends, and when Ctrl-C or SIGTERM end it. A stop that
 * arrives while something is being opened waits for that, so that no server is left behind half started.
 */
public final class Session implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final ExitCode whenStopped;
    private volatile boolean stopped;
    private volatile boolean ended;
    private boolean closed;

    private Session(ExitCode whenStopped) {
        this.whenStopped = whenStopped;
    }

    /** @param whenStopped the exit code of a command that is stopped from outside */
    public static Session begin(ExitCode whenStopped) {
        var session = new Session(whenStopped);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("jobwise-stop").unstarted(session::stop));
        return session;
    }

    /** A session that only its owner ends. */
    public static Session unattended() {
        return new Session(ExitCode.TIMED_OUT);
    }

    /** The exit code is ours unless the command had ended anyway: the JVM's own would be the signal's. */
    private void stop() {
        stopped = true;
        closeAll();
        if (!ended) {
            Runtime.getRuntime().halt(whenStopped.code());
        }
    }

    public boolean wasStopped() {
        return stopped;
    }

    /** Remembers what is opened. Its exceptions come out as they are. */
    public synchronized <T extends AutoCloseable> T open(Callable<T> opening) throws Exception {
        var resource = step(opening);
        opened.push(resource);
        return resource;
    }

    /** Does something a stop has to wait for. */
    public synchronized <T> T step(Callable<T> action) throws Exception {
        if (closed || stopped) {
            throw new StoppedException(ExitCode.TIMED_OUT, "Cancelled.");
        }
        return action.call();
    }

    @Override
    public void close() {
        ended = !stopped;
        closeAll();
    }

    private synchronized void closeAll() {
        closed = true;
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    /** One that cannot be closed does not keep the others open. */
    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Session.class).warn("could not close {}", resource.getClass(), e);
        }
    }
}
