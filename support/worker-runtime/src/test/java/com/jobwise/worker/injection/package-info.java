/** Texts that tell a model what to do, and a model that does it: for every route on which strangers' words reach a model. */
@NullMarked
package com.jobwise.worker.injection;

import org.jspecify.annotations.NullMarked;
