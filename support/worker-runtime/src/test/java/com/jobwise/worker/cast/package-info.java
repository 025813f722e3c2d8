/** Fictional people, for the workers' own tests. */
@NullMarked
package com.jobwise.worker.cast;

import org.jspecify.annotations.NullMarked;
