@NullMarked
package com.jobwise.ranker.engine;

import org.jspecify.annotations.NullMarked;
