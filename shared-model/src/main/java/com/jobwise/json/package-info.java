/** How records become jsonb and back. */
@NullMarked
package com.jobwise.json;

import org.jspecify.annotations.NullMarked;
