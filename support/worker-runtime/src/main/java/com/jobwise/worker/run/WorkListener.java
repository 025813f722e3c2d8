package com.jobwise.worker.run;

import com.jobwise.wire.MalformedMessageException;
import com.jobwise.wire.TopologyDeclarer;
import com.jobwise.wire.WorkMessage;
import com.jobwise.wire.WorkMessages;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One message in, one acknowledgement out, whatever became of the work: that is the row's business. */
final class WorkListener implements ChannelAwareMessageListener {

    private static final Logger log = LoggerFactory.getLogger(WorkListener.class);
    private static final long PAUSE_MILLIS = 500;

    private final WorkExecutor<?> executor;
    private final TopologyDeclarer broker;
    private final WorkMetrics metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    WorkListener(WorkExecutor<?> executor, TopologyDeclarer broker, WorkMetrics metrics) {
        this.executor = executor;
        this.broker = broker;
        this.metrics = metrics;
    }

    /** From now on a message that cannot be claimed for want of a database goes back to the broker. */
    void stopWaiting() {
        stopping.countDown();
    }

    @Override
    public void onMessage(Message message, @Nullable Channel channel) throws Exception {
        if (channel == null) {
            throw new IllegalStateException("messages are acknowledged by hand and need their channel");
        }
        var properties = message.getMessageProperties();
        var tag = properties.getDeliveryTag();
        WorkMessage wakeUp;
        try {
            wakeUp = WorkMessages.decode(message);
        } catch (MalformedMessageException malformed) {
            park(channel, tag, malformed);
            return;
        }
        if (execute(wakeUp, properties)) {
            channel.basicAck(tag, false);
        } else {
            channel.basicNack(tag, false, true);
        }
    }

    /** Holds the message while the database is away, instead of sending it round and round. */
    private boolean execute(WorkMessage wakeUp, MessageProperties properties) throws InterruptedException {
        var redelivered = Boolean.TRUE.equals(properties.isRedelivered());
        var parent = properties.getHeader("traceparent") instanceof String text ? text : null;
        do {
            try {
                executor.execute(wakeUp.workId(), redelivered, parent);
                return true;
            } catch (DataAccessException | TransactionException unreachable) {
                log.warn(
                        "cannot claim work, trying again: {}",
                        unreachable.getClass().getSimpleName());
            } catch (RuntimeException surprise) {
                // An unacknowledged message would block this slot; the row is still there for the rescuer.
                log.error("work {} was left to the rescuer", wakeUp.workId(), Wordless.of(surprise));
                return true;
            }
        } while (!stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        return false;
    }

    private void park(Channel channel, long tag, MalformedMessageException malformed) throws IOException {
        metrics.malformed();
        log.warn("a message was set aside: {}", malformed.getMessage());
        if (broker.dialect().parksRejected()) {
            channel.basicReject(tag, false);
        } else {
            channel.basicAck(tag, false);
        }
    }
}
