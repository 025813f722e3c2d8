/** The people, postings, rankings and styles of the composer's tests. */
@NullMarked
package com.jobwise.composer.cast;

import org.jspecify.annotations.NullMarked;
