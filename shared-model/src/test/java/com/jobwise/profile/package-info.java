/** Facts about the stored profiles. */
@NullMarked
package com.jobwise.profile;

import org.jspecify.annotations.NullMarked;
