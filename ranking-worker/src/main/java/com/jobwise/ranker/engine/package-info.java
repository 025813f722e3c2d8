/** The ranking engine {@code rules-1}: which of a person's experiences, projects and skills answer a posting, and by which words. */
@NullMarked
package com.jobwise.ranker.engine;

import org.jspecify.annotations.NullMarked;
