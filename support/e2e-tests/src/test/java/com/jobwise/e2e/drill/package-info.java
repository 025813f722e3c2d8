/** The packaged system is broken on purpose, by a seeded plan, and its books are audited afterwards. */
@org.jspecify.annotations.NullMarked
package com.jobwise.e2e.drill;
