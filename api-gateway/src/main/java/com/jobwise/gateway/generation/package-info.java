/** Documents: asked for here, written by the workers, followed and fetched here. */
@NullMarked
package com.jobwise.gateway.generation;

import org.jspecify.annotations.NullMarked;
