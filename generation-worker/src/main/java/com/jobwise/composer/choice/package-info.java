/** What of a profile goes into a document, in which order, and what stays out and why. */
@NullMarked
package com.jobwise.composer.choice;

import org.jspecify.annotations.NullMarked;
