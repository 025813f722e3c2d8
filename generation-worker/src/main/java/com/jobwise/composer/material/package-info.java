/** What of a profile a model is shown, under short ids, and what never. */
@NullMarked
package com.jobwise.composer.material;

import org.jspecify.annotations.NullMarked;
