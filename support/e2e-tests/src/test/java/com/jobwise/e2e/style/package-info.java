/** Samples measured by the style worker's code, letters written by the generation worker's, and measured again. */
@NullMarked
package com.jobwise.e2e.style;

import org.jspecify.annotations.NullMarked;
