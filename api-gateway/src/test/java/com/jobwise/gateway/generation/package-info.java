/** Facts about documents over HTTP. */
@NullMarked
package com.jobwise.gateway.generation;

import org.jspecify.annotations.NullMarked;
