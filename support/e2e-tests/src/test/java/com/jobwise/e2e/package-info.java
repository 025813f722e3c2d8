/** The four packaged applications as separate processes. */
@org.jspecify.annotations.NullMarked
package com.jobwise.e2e;
