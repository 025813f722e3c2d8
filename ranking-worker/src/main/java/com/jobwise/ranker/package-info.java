/** The ranking worker: takes ranking work and stores its result. */
@NullMarked
package com.jobwise.ranker;

import org.jspecify.annotations.NullMarked;
