/** One trace for a request and the work it asked for, across the queue. */
@NullMarked
package com.jobwise.trace;

import org.jspecify.annotations.NullMarked;
