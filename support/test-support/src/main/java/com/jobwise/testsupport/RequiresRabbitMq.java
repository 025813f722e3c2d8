package com.jobwise.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For tests of what only RabbitMQ does (quorum queues, dead-letter exchanges, delivery limits). On another broker they are skipped
 * with that reason, except where {@code CI=true}: there the missing RabbitMQ is a failure.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RabbitMqCondition.class)
public @interface RequiresRabbitMq {}
