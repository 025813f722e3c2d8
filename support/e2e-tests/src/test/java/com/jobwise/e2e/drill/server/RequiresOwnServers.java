package com.jobwise.e2e.drill.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Skipped with a sentence where Debian's PostgreSQL and RabbitMQ are not installed; a failure where {@code CI=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OwnServersCondition.class)
public @interface RequiresOwnServers {}
