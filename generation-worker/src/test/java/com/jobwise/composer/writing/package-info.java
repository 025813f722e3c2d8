@NullMarked
package com.jobwise.composer.writing;

import org.jspecify.annotations.NullMarked;
