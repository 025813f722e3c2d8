/** How any worker takes work, keeps it, and says how it ended. */
@NullMarked
package com.jobwise.worker.run;

import org.jspecify.annotations.NullMarked;
