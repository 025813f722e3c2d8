package com.jobwise.gateway.mail;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where mail is written and sent, apart from the request that caused it: the answer neither waits for a mail server nor tells, by the
 * time it takes, whether there was anything to send. What waits here is lost with the process; its reader asks again.
 */
@Component
public class MailRoom implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final int DESKS = 2;
    private static final int WAITING = 500;
    private static final int SECONDS_AT_CLOSING = 5;

    private final Mail mail;
    private final ThreadPoolExecutor desks = new ThreadPoolExecutor(
            DESKS,
            DESKS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("mail-", 0).factory());

    MailRoom(Mail mail) {
        this.mail = mail;
    }

    /** Sends it soon. Call it after the commit: nothing is sent about what did not happen. */
    public void send(Mail.Message message) {
        later(() -> mail.send(message));
    }

    /** Does work that ends in a mail, and the mail, soon; what goes wrong is logged and nobody else's concern. */
    public void later(Runnable work) {
        try {
            desks.execute(() -> attempt(work));
        } catch (RejectedExecutionException full) {
            LOG.warn("A mail was dropped: {} are waiting", WAITING);
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            // Its text may hold the address.
            LOG.warn("A mail was not sent: {}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        desks.shutdown();
        if (!desks.awaitTermination(SECONDS_AT_CLOSING, TimeUnit.SECONDS)) {
            LOG.warn("{} mails were not sent before the end", desks.getQueue().size());
        }
    }
}
