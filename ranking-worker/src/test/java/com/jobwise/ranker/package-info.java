/** Facts about what becomes of ranking work. */
@NullMarked
package com.jobwise.ranker;

import org.jspecify.annotations.NullMarked;
