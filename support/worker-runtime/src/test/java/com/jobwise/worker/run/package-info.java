/** Workers on a real database and a real broker. */
@org.jspecify.annotations.NullMarked
package com.jobwise.worker.run;
