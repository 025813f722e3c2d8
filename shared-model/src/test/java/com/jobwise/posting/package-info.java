/** Facts about the stored postings. */
@NullMarked
package com.jobwise.posting;

import org.jspecify.annotations.NullMarked;
