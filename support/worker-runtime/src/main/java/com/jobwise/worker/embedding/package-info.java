/** Texts as vectors, behind a port that names no library. */
@NullMarked
package com.jobwise.worker.embedding;

import org.jspecify.annotations.NullMarked;
