/** What the three workers have in common. */
@NullMarked
package com.jobwise.worker;

import org.jspecify.annotations.NullMarked;
