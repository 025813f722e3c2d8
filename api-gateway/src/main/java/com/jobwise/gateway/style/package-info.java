/** How a user writes: asked for when a sample is uploaded, measured by the style worker. */
@NullMarked
package com.jobwise.gateway.style;

import org.jspecify.annotations.NullMarked;
