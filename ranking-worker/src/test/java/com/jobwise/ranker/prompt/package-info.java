@NullMarked
package com.jobwise.ranker.prompt;

import org.jspecify.annotations.NullMarked;
