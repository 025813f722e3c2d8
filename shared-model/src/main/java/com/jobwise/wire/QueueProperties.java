package com.jobwise.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The work queue's settings, {@code jobwise.queue.*}.
 *
 * @param prefix of exchange and queue names, {@code jobwise}: two systems may share a broker
 * @param windowPerSlot announced items per live worker slot, 2: one being worked on and one ready behind it
 * @param windowFloor announced items while no worker lives, 4: enough for a scaler to see that one is wanted
 * @param perUser items of one user announced or running at once per kind, 2: nobody waits behind somebody's five hundred
 * @param confirmTimeout how long to wait for the broker's confirms of one batch, 5 s: then the rest is announced again
 */
@ConfigurationProperties("jobwise.queue")
public record QueueProperties(
        @DefaultValue("jobwise") String prefix,
        @DefaultValue("2") int windowPerSlot,
        @DefaultValue("4") int windowFloor,
        @DefaultValue("2") int perUser,
        @DefaultValue("5s") Duration confirmTimeout) {

    public QueueProperties {
        if (confirmTimeout.compareTo(Duration.ofMillis(100)) < 0
                || confirmTimeout.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("jobwise.queue.confirm-timeout must be between 100ms and 1m");
        }
    }
}
