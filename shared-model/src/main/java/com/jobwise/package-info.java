/** What every application of JobWise starts from. */
@NullMarked
package com.jobwise;

import org.jspecify.annotations.NullMarked;
