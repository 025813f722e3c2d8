package com.jobwise.worker.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/** The door through which messages come. Closed, it lets what runs come to its end; an operator closes it while the process lives. */
final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final SimpleMessageListenerContainer container;
    private final Duration longestRun;
    private @Nullable Thread closing;
    private boolean stopped;

    /** @param longestRun after which a closed container would take messages from runs that go on */
    Intake(SimpleMessageListenerContainer container, Duration longestRun) {
        this.container = container;
        this.longestRun = longestRun;
    }

    synchronized void open() {
        container.start();
    }

    /** Opens or closes as the operator wishes; told with every sign of life. */
    synchronized void follow(boolean draining) {
        if (stopped) {
            return;
        }
        if (draining && closing == null) {
            log.info("told to drain: taking nothing new");
            container.setShutdownTimeout(longestRun.toMillis());
            closing = close();
        } else if (!draining && closing != null && !closing.isAlive()) {
            log.info("no longer draining: taking work again");
            closing = null;
            container.start();
        }
    }

    /** For good. @return what ends when the last consumer has, and so the last run */
    synchronized Thread stop(Duration patience) {
        stopped = true;
        if (closing == null) {
            container.setShutdownTimeout(patience.toMillis());
            closing = close();
        }
        return closing;
    }

    private Thread close() {
        return Thread.ofVirtual().name("worker-intake").start(container::stop);
    }
}
