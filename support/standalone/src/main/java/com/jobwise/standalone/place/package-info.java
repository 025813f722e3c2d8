/** Where a command keeps files: cache, data, and a directory of its own for one run. */
@NullMarked
package com.jobwise.standalone.place;

import org.jspecify.annotations.NullMarked;
