/** The fictional people and postings of {@code examples/}, builders with defaults, and a migrated database, for tests of every module. */
@NullMarked
package com.jobwise.cast;

import org.jspecify.annotations.NullMarked;
