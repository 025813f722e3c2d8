/** Facts about postings over HTTP. */
@NullMarked
package com.jobwise.gateway.posting;

import org.jspecify.annotations.NullMarked;
