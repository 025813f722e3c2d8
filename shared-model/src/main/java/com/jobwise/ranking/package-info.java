/** What of a profile matters for one posting, and why. Table job_content_rankings. */
@NullMarked
package com.jobwise.ranking;

import org.jspecify.annotations.NullMarked;
