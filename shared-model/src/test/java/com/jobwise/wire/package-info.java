/** Wake-up calls as bytes and over a real broker. */
@org.jspecify.annotations.NullMarked
package com.jobwise.wire;
