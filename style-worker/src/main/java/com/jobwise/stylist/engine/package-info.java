/** The style engine {@code rules-1}: measures how a sample letter is written and carries nothing of what it says. */
@NullMarked
package com.jobwise.stylist.engine;

import org.jspecify.annotations.NullMarked;
