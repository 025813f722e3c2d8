/** Job postings over HTTP: pasted or structured, listed, read. */
@NullMarked
package com.jobwise.gateway.posting;

import org.jspecify.annotations.NullMarked;
