@NullMarked
package com.jobwise.worker.llm;

import org.jspecify.annotations.NullMarked;
