/** Resumes: planned, laid out as lines, rendered as text, Markdown and JSON Resume. */
@NullMarked
package com.jobwise.composer.resume;

import org.jspecify.annotations.NullMarked;
