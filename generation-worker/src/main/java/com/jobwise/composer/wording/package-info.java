/** Other words for the person's texts: where in a profile a text stands, and what is printed for it. */
@NullMarked
package com.jobwise.composer.wording;

import org.jspecify.annotations.NullMarked;
