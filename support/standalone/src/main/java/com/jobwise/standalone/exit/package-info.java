/** How a command ends: its exit code and the sentence that says why. */
@NullMarked
package com.jobwise.standalone.exit;

import org.jspecify.annotations.NullMarked;
