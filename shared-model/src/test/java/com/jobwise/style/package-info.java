/** Facts about the stored samples. */
@NullMarked
package com.jobwise.style;

import org.jspecify.annotations.NullMarked;
