/** How a person writes, measured from a sample. Tables writing_styles, sample_documents. */
@NullMarked
package com.jobwise.style;

import org.jspecify.annotations.NullMarked;
