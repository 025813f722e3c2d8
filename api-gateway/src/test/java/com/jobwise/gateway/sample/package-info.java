/** Facts about samples over HTTP. */
@NullMarked
package com.jobwise.gateway.sample;

import org.jspecify.annotations.NullMarked;
