/** Writing a resume or a letter from a profile, a posting and a ranking: the port, its request and its plan. */
@NullMarked
package com.jobwise.composer;

import org.jspecify.annotations.NullMarked;
