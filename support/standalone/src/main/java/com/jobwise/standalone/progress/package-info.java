/** What a person sees while they wait. */
@NullMarked
package com.jobwise.standalone.progress;

import org.jspecify.annotations.NullMarked;
