/** The embedded servers, each proven to be what answers. */
@NullMarked
package com.jobwise.embedded;

import org.jspecify.annotations.NullMarked;
