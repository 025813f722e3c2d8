/** Documents in a model's words: drafted, judged sentence by sentence, repaired once, printed. */
@NullMarked
package com.jobwise.composer.writing;

import org.jspecify.annotations.NullMarked;
