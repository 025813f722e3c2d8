@NullMarked
package com.jobwise.composer.prompt;

import org.jspecify.annotations.NullMarked;
