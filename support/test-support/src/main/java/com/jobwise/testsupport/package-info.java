/** What tests of any module share: a real PostgreSQL, a real broker and the rules of the architecture. Knows none of our types. */
@NullMarked
package com.jobwise.testsupport;

import org.jspecify.annotations.NullMarked;
