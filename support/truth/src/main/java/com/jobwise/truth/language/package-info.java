/** Words: how a text is cut into them, and which words may stand for which when a line is retold. */
@NullMarked
package com.jobwise.truth.language;

import org.jspecify.annotations.NullMarked;
