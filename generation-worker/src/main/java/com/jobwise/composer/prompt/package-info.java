/** Every question a document's model is asked: instructions, data between fences, and the shape of the answer. */
@NullMarked
package com.jobwise.composer.prompt;

import org.jspecify.annotations.NullMarked;
