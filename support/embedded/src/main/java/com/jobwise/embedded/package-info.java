/** Servers that start inside this process: real PostgreSQL binaries and an AMQP 0-9-1 broker, nothing to install. */
@NullMarked
package com.jobwise.embedded;

import org.jspecify.annotations.NullMarked;
