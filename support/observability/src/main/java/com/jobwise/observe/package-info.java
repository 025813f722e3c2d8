/** What an application shows of itself, and what it keeps back. */
@NullMarked
package com.jobwise.observe;

import org.jspecify.annotations.NullMarked;
