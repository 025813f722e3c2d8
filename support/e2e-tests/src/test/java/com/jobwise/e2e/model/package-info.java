/** Drills of the packaged system with a model over real HTTP that fails, lies, hangs, or whose askers are killed. */
@NullMarked
package com.jobwise.e2e.model;

import org.jspecify.annotations.NullMarked;
