/** Where in a list that is read newest first a reader is. */
@NullMarked
package com.jobwise.paging;

import org.jspecify.annotations.NullMarked;
