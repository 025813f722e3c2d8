/** The migrated schema against the schema document. */
@NullMarked
package com.jobwise.schema;

import org.jspecify.annotations.NullMarked;
