/** What this worker asks models: every instruction, layout and answer, each with its version. */
@NullMarked
package com.jobwise.stylist.prompt;

import org.jspecify.annotations.NullMarked;
