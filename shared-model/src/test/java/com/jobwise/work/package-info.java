/** The work queue against a real database. */
@org.jspecify.annotations.NullMarked
package com.jobwise.work;
