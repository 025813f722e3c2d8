/** Mail to users: a port, ways to send it, and the room where it waits until the request is answered. */
@NullMarked
package com.jobwise.gateway.mail;

import org.jspecify.annotations.NullMarked;
