/** Facts about following documents live. */
@NullMarked
package com.jobwise.gateway.generation.stream;

import org.jspecify.annotations.NullMarked;
