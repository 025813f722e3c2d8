/** Cover letters made of the person's own sentences and of fixed phrases that state no fact. */
@NullMarked
package com.jobwise.composer.letter;

import org.jspecify.annotations.NullMarked;
