/** Facts about writing styles over HTTP. */
@NullMarked
package com.jobwise.gateway.style;

import org.jspecify.annotations.NullMarked;
