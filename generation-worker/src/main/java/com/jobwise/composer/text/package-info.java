/** A person's own words on their way into a document: tidied, dated, counted, wrapped, escaped. Never reworded. */
@NullMarked
package com.jobwise.composer.text;

import org.jspecify.annotations.NullMarked;
