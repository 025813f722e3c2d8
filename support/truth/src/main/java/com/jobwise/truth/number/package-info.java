/** Numbers in any spelling, with what they count. */
@NullMarked
package com.jobwise.truth.number;

import org.jspecify.annotations.NullMarked;
