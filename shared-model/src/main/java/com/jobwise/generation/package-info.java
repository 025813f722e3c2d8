/** Requests for a document, their progress and their result. Table generations. */
@NullMarked
package com.jobwise.generation;

import org.jspecify.annotations.NullMarked;
