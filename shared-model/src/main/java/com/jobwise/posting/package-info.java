/** Job postings and their requirements. Table jobs. */
@NullMarked
package com.jobwise.posting;

import org.jspecify.annotations.NullMarked;
