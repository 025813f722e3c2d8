/** Facts about what becomes of generation work. */
@NullMarked
package com.jobwise.composer.work;

import org.jspecify.annotations.NullMarked;
