/** When more work is refused than taken: too much of one person's, or of everybody's. */
@NullMarked
package com.jobwise.gateway.backlog;

import org.jspecify.annotations.NullMarked;
