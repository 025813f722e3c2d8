/** Deletes what has been kept long enough, a little at a time, as the database role that may. */
@NullMarked
package com.jobwise.gateway.retention;

import org.jspecify.annotations.NullMarked;
