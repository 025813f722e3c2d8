/** How a worker asks a model, whatever library and provider are behind it. */
@NullMarked
package com.jobwise.worker.model;

import org.jspecify.annotations.NullMarked;
