package com.jobwise.worker.run;

import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/** Keeps the container from being a bean of its own, which Spring would start and stop by itself. */
record WorkConsumer(SimpleMessageListenerContainer container) {}
